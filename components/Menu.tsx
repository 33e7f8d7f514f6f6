import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../contracts';
import { Icon } from './Icon';
import { useTexts } from './TextsContext';

export interface MenuProps {
  optionsUrl: string;
  dossiersUrl: string;
  helpUrl: string;
  /** As the browser writes it; empty when there is none. */
  shortcut: string;
  version: string;
  onLanguage(language: Language): void;
}

const languages: readonly Language[] = ['fr', 'en'];

/** Language, options and help: a button that unfolds plain controls. Escape closes it and gives the focus back. */
export function Menu({ optionsUrl, dossiersUrl, helpUrl, shortcut, version, onLanguage }: MenuProps) {
  const { t, say, language } = useTexts();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else the browser would close the whole popup.
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    const onAway = (event: Event) => {
      const inside = panel.current?.contains(event.target as Node) || button.current?.contains(event.target as Node);
      if (!inside) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onAway);
    document.addEventListener('focusin', onAway);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onAway);
      document.removeEventListener('focusin', onAway);
    };
  }, [open]);

  return (
    <>
      <button
        ref={button}
        class="btn quiet square"
        type="button"
        aria-label={t.header.menu}
        aria-expanded={open}
        aria-controls="menu"
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      <div ref={panel} id="menu" class="menu" hidden={!open}>
        <fieldset>
          <legend>{t.menu.language}</legend>
          <div class="row">
            {languages.map((code) => (
              <button
                key={code}
                class="btn small"
                type="button"
                lang={code}
                aria-pressed={code === language}
                onClick={() => onLanguage(code)}
              >
                {code === 'fr' ? t.menu.french : t.menu.english}
              </button>
            ))}
          </div>
        </fieldset>
        <ul>
          <li>
            <a href={dossiersUrl} target="_blank" rel="noreferrer">
              {t.dossier.all}
            </a>
          </li>
          <li>
            <a href={optionsUrl} target="_blank" rel="noreferrer">
              {t.menu.options}
            </a>
          </li>
          <li>
            <a href={helpUrl} target="_blank" rel="noreferrer">
              {t.menu.help}
            </a>
          </li>
        </ul>
        <div class="foot">
          {shortcut && (
            <p>
              {t.menu.shortcut} <kbd>{shortcut}</kbd>
            </p>
          )}
          <p>{say(t.menu.version, { version })}</p>
        </div>
      </div>
    </>
  );
}

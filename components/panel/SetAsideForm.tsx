import { useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../contracts';
import { useTexts } from '../TextsContext';
import { useSetAside } from './actions';

/** Once, as it appears. */
const takeFocus = (field: HTMLElement | null) => field?.focus();

/** Says why a finding is no defect: the reason is compulsory, it is the evidence. Nothing where answers can't be kept. */
export function SetAsideForm({ finding, label }: { finding: Finding; label: string }) {
  const { t, say } = useTexts();
  const setAside = useSetAside();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!setAside || finding.outcome !== 'failed') return null;

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const note = new FormData(event.currentTarget as HTMLFormElement).get('note');
    if (typeof note === 'string' && note.trim() !== '') void setAside(finding, note);
  };
  return (
    <>
      <button
        ref={button}
        class="btn small quiet"
        type="button"
        aria-label={say(t.panel.setAsideOf, { label })}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t.panel.setAside}
      </button>
      {open && (
        <form class="aside-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && close()}>
          <label for={id}>{t.panel.why}</label>
          <textarea id={id} name="note" rows={2} required ref={takeFocus} />
          <span class="row">
            <button class="btn small primary" type="submit">
              {t.panel.setAside}
            </button>
            <button class="btn small" type="button" onClick={close}>
              {t.panel.cancel}
            </button>
          </span>
        </form>
      )}
    </>
  );
}

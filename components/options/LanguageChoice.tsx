import type { Language } from '../../contracts';
import { useTexts } from '../TextsContext';

export interface LanguageChoiceProps {
  /** Null: the browser's. */
  value: Language | null;
  onChange(value: Language | null): void;
}

export function LanguageChoice({ value, onChange }: LanguageChoiceProps) {
  const { t } = useTexts();
  const choices = [
    { code: null, text: t.options.browserLanguage },
    { code: 'fr', text: t.menu.french },
    { code: 'en', text: t.menu.english },
  ] as const;
  return (
    <fieldset class="field">
      <legend>{t.options.language}</legend>
      <div class="choices">
        {choices.map(({ code, text }) => (
          <label key={text} class="choice" lang={code ?? undefined}>
            <input type="radio" name="language" checked={value === code} onChange={() => onChange(code)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

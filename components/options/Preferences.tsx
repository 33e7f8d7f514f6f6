import type { Settings } from '../../contracts';
import { useTexts } from '../TextsContext';
import { Card } from './Card';
import { LanguageChoice } from './LanguageChoice';

export interface PreferencesProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** Language, author, legal duty. Each is stored as it changes. */
export function Preferences({ settings, onChange }: PreferencesProps) {
  const { t } = useTexts();
  return (
    <Card id="preferences" title={t.options.preferences}>
      <LanguageChoice value={settings.language} onChange={(language) => onChange({ language })} />
      <div class="field">
        <label for="author">{t.options.author}</label>
        <input
          id="author"
          type="text"
          autocomplete="name"
          value={settings.author}
          aria-describedby="author-hint"
          onInput={(event) => onChange({ author: event.currentTarget.value })}
        />
        <p id="author-hint" class="hint">
          {t.options.authorHint}
        </p>
      </div>
      <div class="field">
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.publicDuty}
            aria-describedby="duty-hint"
            onChange={(event) => onChange({ publicDuty: event.currentTarget.checked })}
          />
          {t.options.duty}
        </label>
        <p id="duty-hint" class="hint">
          {t.options.dutyHint}
        </p>
      </div>
      <div class="field">
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.singleKeys ?? true}
            aria-describedby="keys-hint"
            onChange={(event) => onChange({ singleKeys: event.currentTarget.checked })}
          />
          {t.options.singleKeys}
        </label>
        <p id="keys-hint" class="hint">
          {t.options.singleKeysHint}
        </p>
      </div>
    </Card>
  );
}

import type { falseAlarm } from '../model/false-alarm';
import { useTexts } from '../TextsContext';

/** A small file for whoever maintains the rules: all that it holds is shown first, and nothing is sent. */
export function FalseAlarm(props: { report: ReturnType<typeof falseAlarm> }) {
  const { t } = useTexts();
  const content = JSON.stringify(props.report, null, 2);
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    link.download = `temoin-${props.report.rule.replace(/\W+/g, '-')}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <details>
      <summary>{t.ask.alarm}</summary>
      <p class="small">{t.ask.alarmHint}</p>
      <pre>{content}</pre>
      <button class="btn small" type="button" onClick={save}>
        {t.ask.alarmSave}
      </button>
    </details>
  );
}

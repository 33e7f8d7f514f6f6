import { causeText } from '../locales/cause-text';
import type { Catalogue } from './catalogue';
import { Icon } from './Icon';
import type { Numbered } from './model/numbers';
import { useTexts } from './TextsContext';
import type { Marking } from './useMark';

export interface ShowAllProps {
  /** Names the set: a criterion's id. */
  name: string;
  /** What the set is about, for who hears the button out of its context. */
  topic: string;
  numbers: readonly Numbered[];
  catalogue: Catalogue;
  marking: Marking;
}

/** Outlines all elements of a list in the page, with the numbers of the list. */
export function ShowAll({ name, topic, numbers, catalogue, marking }: ShowAllProps) {
  const texts = useTexts();
  const { t, say, count, language } = texts;
  const onPage = numbers.filter(({ finding }) => finding.target.selector !== 'html');
  if (onPage.length === 0) return null;

  const set = marking.set?.name === name ? marking.set : null;
  const label = set ? t.marks.hide : count(t.marks.show, onPage.length);
  const toggle = () => {
    if (set) return marking.clear();
    const defects = onPage.filter(({ finding }) => finding.outcome === 'failed').length;
    const questions = onPage.length - defects;
    const what = [defects > 0 && count(t.list.defects, defects), questions > 0 && count(t.verdict.questions, questions)];
    const bar = {
      what: what.filter(Boolean).join(', '),
      above: t.marks.above,
      below: t.marks.below,
      previous: t.marks.previous,
      next: t.marks.next,
      hide: t.marks.leave,
    };
    void marking.showAll(name, onPage.map(outlineOf), bar);
  };

  return (
    <div class="show-all">
      <button
        class="btn small"
        type="button"
        aria-label={say(t.marks.about, { label, topic })}
        aria-pressed={set !== null}
        onClick={toggle}
      >
        <Icon name="aim" />
        {label}
      </button>
      <span class="said" role="status">
        {set && said()}
      </span>
    </div>
  );

  function outlineOf({ key, number, finding }: Numbered) {
    const text = catalogue.reason(finding.rule, finding.reason)?.[language];
    const failed = finding.outcome === 'failed';
    const sentence = (failed ? undefined : text?.question) ?? text?.title ?? t.cause.unknown;
    return {
      key,
      mark: number,
      label: causeText(sentence, [finding], texts),
      target: finding.target,
      outcome: failed ? 'failed' : 'cantTell',
    } as const;
  }

  function said(): string {
    const all = [...(set?.shown.values() ?? [])];
    const shown = all.filter(({ ok }) => ok).length;
    const not = all.length - shown;
    if (all.every(({ why }) => why === 'lost')) return t.element.notShown.lost;
    return [count(t.marks.shown, shown), not > 0 && count(t.marks.notShown, not)].filter(Boolean).join(' ');
  }
}

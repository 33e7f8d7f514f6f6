import type { Speech } from '../../locales';
import type { Series } from './useSeries';

type Words = Pick<Speech, 't' | 'say' | 'count'>;

/** What the live region says after each answer: what was done, then what is asked now. Empty before the first. */
export function newsText(series: Pick<Series, 'news' | 'current' | 'position' | 'total'>, words: Words): string {
  const done = doneText(series.news, words);
  if (done === '') return '';
  const { t, say } = words;
  return `${done} ${series.current ? say(t.panel.position, { i: series.position, n: series.total }) : t.panel.allDone}.`;
}

function doneText(news: Series['news'], { t, count }: Words): string {
  switch (news?.what) {
    case 'said':
      return count(t.ask.saidAll, news.n, { answer: t.panel.answers[news.choice] });
    case 'passed':
      return t.panel.passed;
    case 'undone':
      return t.panel.undone;
    case 'taken-back':
      return t.panel.takenBack;
    case 'not-kept':
      return t.panel.notKept;
    default:
      return '';
  }
}

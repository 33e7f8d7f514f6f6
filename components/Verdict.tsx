import type { GroupVerdict } from '../referential/verdict';
import { DecidedBar } from './DecidedBar';
import { headline } from './model/headline';
import { type Since, sinceText } from './model/since';
import { useTexts } from './TextsContext';

/** The answer in five seconds: how many defects, how many questions, how much is decided. */
export function Verdict({ totals, at, since }: { totals: GroupVerdict; at: string; since?: Since | null }) {
  const texts = useTexts();
  const { t, say, count, date } = texts;
  const { machine, person, open } = totals.settled;
  return (
    <section class="verdict" aria-labelledby="v">
      <h1 id="v" tabIndex={-1}>
        {headline(totals, texts)}
      </h1>
      {totals.defects.length === 0 && open > 0 && <p class="facts">{t.verdict.notYet}</p>}
      <p class="facts">
        <b>{count(t.verdict.decided, machine + person, { total: machine + person + open })}</b>
        <br />
        <time dateTime={at}>{say(t.verdict.at, { date: date(at) })}</time>
      </p>
      {since && <p class="facts">{sinceText(since, texts)}</p>}
      <DecidedBar settled={totals.settled} />
    </section>
  );
}

import type { CriterionVerdict } from '../referential/verdict';
import type { Catalogue } from './catalogue';
import { Icon } from './Icon';
import { defectCount } from './model/headline';
import { openReason } from './model/reasons';
import { glyphOf, shownStatus } from './model/shown-status';
import { useTexts } from './TextsContext';

export interface CriterionRowProps {
  verdict: CriterionVerdict;
  catalogue: Catalogue;
  /** Why its first test with the same status has it, in words. */
  why: string;
}

export function CriterionRow({ verdict, catalogue, why }: CriterionRowProps) {
  const texts = useTexts();
  const { t, count, language } = texts;
  const status = shownStatus(verdict);
  const { machine, person, open } = verdict.settled;
  return (
    <a id={`row-${verdict.id}`} href={`#${verdict.id}`}>
      <Icon name={glyphOf[status]} class={`glyph ${glyphOf[status]}`} />
      <span>
        <span class="q">{catalogue.criterion(verdict.id)[language]}</span>
        <span class="d">
          {status === 'NC' ? <b class="nc">{defectCount(verdict, texts)}</b> : <span>{openReason(verdict, status, why, texts)}</span>}
          <span class="num">{count(t.list.tests, machine + person + open, { done: machine + person })}</span>
        </span>
      </span>
      <Icon name="go" class="go" />
    </a>
  );
}

import type { TestVerdict } from '../referential/verdict';
import type { Catalogue } from './catalogue';
import { Icon } from './Icon';
import { whyOf } from './model/reasons';
import { glyphOf, shownStatus } from './model/shown-status';
import { useTexts } from './TextsContext';

/** Each test of a criterion: status and the sentence of why. */
export function TestList({ verdicts, catalogue }: { verdicts: readonly TestVerdict[]; catalogue: Catalogue }) {
  const { t, language } = useTexts();
  return (
    <ol class="testlist">
      {verdicts.map((verdict) => {
        const status = shownStatus(verdict);
        return (
          <li key={verdict.id}>
            <Icon name={glyphOf[status]} class={`glyph ${glyphOf[status]}`} />
            <span>
              <b>{verdict.id}</b> {catalogue.test(verdict.id)?.[language]}
            </span>
            <span class="why">
              <b class={glyphOf[status]}>{t.status[status]}</b> {whyOf(verdict, catalogue)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

import type { CriterionVerdict } from '../referential/verdict';
import type { Catalogue } from './catalogue';
import { Icon } from './Icon';
import { useTexts } from './TextsContext';

export interface CrumbsProps {
  verdict: CriterionVerdict;
  order: readonly CriterionVerdict[];
  catalogue: Catalogue;
}

/** Back to the list, and to the criteria before and after. */
export function Crumbs({ verdict, order, catalogue }: CrumbsProps) {
  const { t, say, language } = useTexts();
  const at = order.findIndex(({ id }) => id === verdict.id);
  const link = (to: CriterionVerdict | undefined, text: string, icon: 'back' | 'next') =>
    to && (
      <a
        class="btn quiet small square"
        href={`#${to.id}`}
        aria-label={say(t.criterion.goTo, { which: text, question: catalogue.criterion(to.id)[language] })}
      >
        <Icon name={icon} />
      </a>
    );
  return (
    <nav class="crumbs" aria-label={t.criterion.nav}>
      <a class="btn quiet small" href="#list">
        <Icon name="back" />
        {t.criterion.back}
      </a>
      <span class="small muted push">{say(t.criterion.position, { i: at + 1, n: order.length })}</span>
      {link(order[at - 1], t.criterion.previous, 'back')}
      {link(order[at + 1], t.criterion.next, 'next')}
    </nav>
  );
}

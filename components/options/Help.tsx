import { type ShownStatus, shownOrder } from '../model/shown-status';
import { StatusTag } from '../StatusTag';
import { useTexts } from '../TextsContext';
import { Card } from './Card';

/** What each status means, and what a scan cannot tell. */
export function Help() {
  const { t } = useTexts();
  const meaning: Record<ShownStatus, string> = {
    NC: t.options.helpNC,
    toCheck: t.options.helpToCheck,
    NT: t.options.helpNT,
    C: t.options.helpC,
    NA: t.options.helpNA,
  };
  return (
    <Card id="aide" title={t.options.help}>
      <p>{t.options.helpIntro}</p>
      <dl class="pairs legend">
        {shownOrder.map((status) => (
          <div key={status}>
            <dt>
              <StatusTag status={status} />
            </dt>
            <dd>{meaning[status]}</dd>
          </div>
        ))}
      </dl>
      <p>{t.options.helpLimits}</p>
    </Card>
  );
}

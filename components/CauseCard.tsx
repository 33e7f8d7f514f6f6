import type { Scan } from '../contracts';
import type { Plural } from '../locales';
import { causeText } from '../locales/cause-text';
import { CmsTips } from './CmsTips';
import { CopyButton } from './CopyButton';
import type { Catalogue } from './catalogue';
import { ElementList } from './ElementList';
import { Evidence } from './Evidence';
import type { CauseGroup } from './model/causes';
import { messageOf } from './model/hand-over';
import { useTexts } from './TextsContext';
import type { Marking } from './useMark';
import { Who } from './Who';

export interface CauseCardProps {
  group: CauseGroup;
  scan: Scan;
  catalogue: Catalogue;
  marking: Marking | null;
  /** Unique among the cards of the page, for the ids. */
  index: number | string;
}

/** One cause: what, who is hurt and how, where to click, who can mend it, and the elements. */
export function CauseCard({ group, scan, catalogue, marking, index }: CauseCardProps) {
  const texts = useTexts();
  const { t, say, language } = texts;
  const { rule, reason, findings, impact, either } = group;
  const known = catalogue.reason(rule, reason);
  const text = known?.[language];
  const filled = (sentence: Plural | string) => causeText(sentence, findings, texts);
  const title = filled(text?.title ?? t.cause.unknown);
  const id = `cause-${index}`;

  return (
    <article class="cause" aria-labelledby={id}>
      <div class="top">
        <h3 id={id}>{title}</h3>
        {text?.effect && <p>{filled(text.effect)}</p>}
        <p class="meta">
          {known?.who && <Who who={known.who} />}
          {impact && <span>{t.impact[impact]}</span>}
        </p>
      </div>
      {text?.fix && (
        <div class="how">
          <h4>{t.cause.fix}</h4>
          <p>{filled(text.fix)}</p>
        </div>
      )}
      {either && (
        <div class="place">
          <b>{say(t.cause.place, { a: either[0], b: either[1] })}</b>
          {known?.place && (
            <p>
              {t.cause.placeHint} {filled(known.place[language])}
            </p>
          )}
        </div>
      )}
      <ElementList findings={findings} label={title} marking={marking} />
      <p class="hand-over">
        <CopyButton text={() => messageOf(group, scan, catalogue, texts)}>{t.work.forWebmaster}</CopyButton>
      </p>
      {known?.cms && <CmsTips topic={known.cms} catalogue={catalogue} />}
      <Evidence rule={rule} findings={findings} scan={scan} catalogue={catalogue} />
    </article>
  );
}

import type { Scan } from '../contracts';
import { causeText } from '../locales/cause-text';
import type { Catalogue } from './catalogue';
import { ElementList } from './ElementList';
import { Evidence } from './Evidence';
import { Icon } from './Icon';
import type { QuestionGroup } from './model/causes';
import { useTexts } from './TextsContext';
import type { Marking } from './useMark';

export interface QuestionCardProps {
  group: QuestionGroup;
  scan: Scan;
  catalogue: Catalogue;
  marking: Marking | null;
  index: number;
}

/** What one rule asks a person, element by element. */
export function QuestionCard({ group, scan, catalogue, marking, index }: QuestionCardProps) {
  const texts = useTexts();
  const { t, language } = texts;
  const { rule, reason, findings } = group;
  const text = catalogue.reason(rule, reason)?.[language];
  const title = causeText(text?.title ?? t.cause.unknown, findings, texts);
  const id = `question-${index}`;
  return (
    <article class="cause" aria-labelledby={id}>
      <div class="top">
        <h3 id={id}>
          <Icon name="av" class="glyph av" />
          <span>{title}</span>
        </h3>
        {text?.look && <p class="small muted">{causeText(text.look, findings, texts)}</p>}
      </div>
      <ElementList findings={findings} question={text?.question} label={title} marking={marking} />
      <Evidence rule={rule} findings={findings} scan={scan} catalogue={catalogue} />
    </article>
  );
}

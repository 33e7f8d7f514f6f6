import { useState } from 'preact/hooks';
import type { Catalogue, CmsSteps } from './catalogue';
import { useTexts } from './TextsContext';

/** Where to click in each CMS: read when the person unfolds it, silent when there is nothing about the topic. */
export function CmsTips({ topic, catalogue }: { topic: string; catalogue: Catalogue }) {
  const { t, say } = useTexts();
  const [tips, setTips] = useState<readonly CmsSteps[] | null>(null);
  if (tips?.length === 0) return null;
  return (
    <details onToggle={() => tips ?? void catalogue.tips(topic).then(setTips)}>
      <summary>{t.cause.tips}</summary>
      {tips?.map(({ cms, steps }) => (
        <div key={cms} class="how">
          <h4>{say(t.cause.cms, { cms })}</h4>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </details>
  );
}

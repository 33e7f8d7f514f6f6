import type { CmsSteps } from '../../components/catalogue';
import type { Language } from '../../contracts';
import type { CmsTip } from '../../locales/cms-tips';

const topics = import.meta.glob<{ tips?: readonly CmsTip[] }>('../../locales/cms/*.ts');

/** Tips about a topic, read from their own file when asked. @returns none for a topic that nobody wrote about */
export async function tipsAbout(topic: string, language: Language): Promise<readonly CmsSteps[]> {
  const load = topics[`../../locales/cms/${topic}.ts`];
  const { tips = [] } = load ? await load() : {};
  return tips.map((tip) => ({ cms: tip.cms, steps: tip[language] }));
}

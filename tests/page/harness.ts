/** Runs inside the page: the shared index and the modules that rules read it through. */
import type { Page } from '../../engine/page';
import { probes } from '../../engine/page/applies';
import { createPage } from '../../engine/page/build';
import { countAll } from '../../engine/page/counts';
import { createWords } from '../../engine/page/words';
import { createSlicer } from '../../engine/slice';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';

export { backdropOf } from '../../engine/page/background';
export { headingLook, lookOf, runsIn, textRuns } from '../../engine/page/blocks';
export { contrastOf } from '../../engine/page/contrast';
export { cssRules } from '../../engine/page/css-rules';
export { factsOf } from '../../engine/page/facts';
export { fieldGroup, fieldLabel, fieldsOf, formOf, textBeside } from '../../engine/page/field';
export { fieldPurpose } from '../../engine/page/field-purpose';
export { requiredNote, requiredOf } from '../../engine/page/field-required';
export { headingJumps, headingsOf } from '../../engine/page/headings';
export { imagesOf } from '../../engine/page/image';
export { landmarksOf, mainRegions } from '../../engine/page/landmarks';
export { declaredLanguage, guessedLanguage, guessLanguages, passagesOf } from '../../engine/page/language';
export { tableOf } from '../../engine/page/table-grid';
export { unreadOf } from '../../engine/page/unread';
export { probes };

const words = createWords([fr, en]);

export const open = () => createPage({ document, words, top: true, slicer: createSlicer() });
export async function countProbes(page: Page): Promise<Record<string, number>> {
  const { counts } = await countAll(
    Object.keys(probes).map((name) => `probe:${name}`),
    page,
    createSlicer(),
    () => {},
  );
  return counts;
}
export const at = (selector: string) => document.querySelector(selector) as Element;

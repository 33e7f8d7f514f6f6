/** Runs inside the page: the shared index and the modules that rules read it through. */
import { createPage } from '../../engine/page/build';
import { createWords } from '../../engine/page/words';
import { createSlicer } from '../../engine/slice';
import en from '../../locales/words/en.json';
import fr from '../../locales/words/fr.json';

export { probes } from '../../engine/page/applies';
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

const words = createWords([fr, en]);

export const open = () => createPage({ document, words, top: true, slicer: createSlicer() });
export const at = (selector: string) => document.querySelector(selector) as Element;

import type { Format } from '../format';
import { hex } from '../hex';
import { json } from '../json';
import { createFigures } from './capture';
import { cover } from './cover';
import { htmlDocument } from './document';
import { elements } from './elements';
import { faults } from './faults';
import { sprite } from './glyphs';
import { legal } from './legal';
import { html } from './markup';
import { method } from './method';
import { prints } from './prints';
import { openQuestions } from './questions';
import { scope } from './scope';
import { allCriteria, state } from './state';
import { unread } from './unread';

/** The report that is handed to a third party: one file, no script, no request, a clean PDF once printed. */
export const htmlReport: Format = {
  id: 'html',
  suffix: '-rapport.html',
  mediaType: 'text/html;charset=utf-8',
  async write(input) {
    const { speech, words, dossier } = input;
    const figures = createFigures(input);
    const hash = await hex(await json.write(input));
    const parts = [scope, state, (one: typeof input) => faults(one, figures, 3), openQuestions, unread, legal, method].map((part) =>
      part(input),
    );
    const annexes = [allCriteria(input), elements(input), prints(input, hash)];
    const numbered = [...parts, ...annexes]
      .filter((part) => part !== undefined)
      .map(({ title, body }, i) => {
        const id = `s${i + 1}`;
        return html`<section aria-labelledby="${id}">
<h2 id="${id}">${i + 1}. ${title}</h2>
${body}
</section>
`;
      });
    const title = speech.say(words.report.windowTitle, { name: dossier.name });
    return htmlDocument(
      speech.language,
      title,
      html`${sprite}${figures.drawn()}<main class="sheet">
${cover(input, hash)}
${numbered}</main>`,
    );
  },
};

import type { ExportInput } from '../input';
import { html } from './markup';
import type { Section } from './section';

/** Every element of every cause: nothing is left out of the report. */
export function elements({ causes, words: { report: t } }: ExportInput): Section | undefined {
  if (causes.length === 0) return;
  const lists = causes.map(
    ({ title, cases }, i) => html`<h3>${i + 1}. ${title}</h3>
<ul class="plain small">
${cases.map(
  ({
    page,
    element,
    place,
    path,
  }) => html`<li><b>${page.number}</b> ${element}${place && ` (${place})`}${path && html` <code lang="zxx">${path}</code>`}</li>
`,
)}</ul>
`,
  );
  return { title: t.elementsTitle, body: [html`<p>${t.elementsIntro}</p>\n`, lists] };
}

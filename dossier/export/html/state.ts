import type { ExportCriterion, ExportInput } from '../input';
import { dots, type Shown, shownStatus, statusTag } from './glyphs';
import { type Content, html, type Markup } from './markup';
import type { Section } from './section';

const order = ['nc', 'av', 'c', 'na', 'nt'] as const;

/** The user criteria: status over the sample, one mark per page. */
export function state(input: ExportInput): Section {
  const { words, speech, pages } = input;
  const { report: t } = words;
  const legend = html`<ul class="legend">${order.map((shown) => html`<li>${dots([shown])}${nameOf(shown, input)}</li>`)}</ul>`;
  return {
    title: t.stateTitle,
    body: html`<p>${speech.count(t.stateIntro, pages.length)}</p>
${legend}
${table(input.userCriteria, input, true)}`,
  };
}

/** Every criterion of RGAA, behind the user criteria. */
export function allCriteria(input: ExportInput): Section {
  const { words, speech, criteria } = input;
  return {
    title: words.report.criteriaTitle,
    body: html`<p>${speech.count(words.report.criteriaIntro, criteria.length)}</p>
${table(criteria, input, false)}`,
  };
}

function table(rows: readonly ExportCriterion[], input: ExportInput, marks: boolean): Markup {
  const { words, dossier } = input;
  const { report: t } = words;
  const coded = rows.some(({ id }) => dossier.labels[id]);
  const head: Content[] = [
    html`<th scope="col">${t.criterion}</th><th scope="col">${t.status}</th>`,
    coded && html`<th scope="col">${t.label}</th>`,
    marks && html`<th scope="col">${t.marks}</th>`,
    order.map((shown) => html`<th scope="col" class="r"><abbr title="${nameOf(shown, input)}">${t.short[shown]}</abbr></th>`),
    html`<th scope="col" class="r">${t.defectsColumn}</th>`,
  ];
  return html`<table class="data">
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map((row) => line(row, input, { coded, marks }))}</tbody>
</table>
`;
}

function line(row: ExportCriterion, input: ExportInput, { coded, marks }: { coded: boolean; marks: boolean }): Markup {
  const { words, dossier } = input;
  const { report: t } = words;
  const shown = shownStatus(row);
  const pages = row.cells.map(shownStatus);
  const sorted = [...pages].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const counts = order.map((one) => html`<td class="r" data-l="${nameOf(one, input)}">${pages.filter((page) => page === one).length}</td>`);
  return html`<tr><th scope="row"><span class="muted">${row.id}</span> ${row.title}</th><td data-l="${t.status}">${statusTag(shown, nameOf(shown, input))}</td>${
    coded && html`<td data-l="${t.label}">${dossier.labels[row.id]}</td>`
  }${marks && html`<td data-l="${t.marks}">${dots(sorted)}</td>`}${counts}<td class="r" data-l="${t.defectsColumn}">${row.defects}</td></tr>
`;
}

function nameOf(shown: Shown, { speech: { t } }: ExportInput): string {
  return { nc: t.status.NC, av: t.status.toCheck, c: t.status.C, na: t.status.NA, nt: t.status.NT }[shown];
}

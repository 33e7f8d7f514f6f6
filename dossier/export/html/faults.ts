import type { ExportCause, ExportInput } from '../input';
import type { Figures } from './capture';
import { statusTag } from './glyphs';
import { type Content, html, type Markup } from './markup';
import type { Section } from './section';

/** Every cause, the most hurtful first: where, which tests, what proves it. */
export function faults(input: ExportInput, figures: Figures, part: number): Section {
  const { causes, words, speech } = input;
  const { report: t } = words;
  if (causes.length === 0) return { title: t.faultsTitle, body: html`<p>${t.noFault}</p>` };
  return {
    title: t.faultsTitle,
    body: [
      html`<p>${speech.count(t.faultsIntro, causes.length)}${input.captures.length > 0 && ` ${t.faultsShown}`}</p>\n`,
      causes.map((cause, i) => fault(cause, `${part}.${i + 1}`, input, figures)),
    ],
  };
}

function fault(cause: ExportCause, rank: string, input: ExportInput, figures: Figures): Markup {
  const { speech, words } = input;
  const { t } = speech;
  const { report } = words;
  const shown = figures.figureOf(cause.cases);
  const figure =
    shown &&
    html`<figure>${shown.figure}<figcaption>${speech.say(report.figure, { page: shown.of.page.number, element: shown.of.element })}, SHA-256 <span class="hash">${shown.capture.sha256.slice(0, 8)}…</span></figcaption></figure>`;
  const tests = cause.either ? speech.say(report.oneOf, { tests: speech.list(cause.either, 'disjunction') }) : cause.tests.join(', ');
  const excerpt = (shown?.of ?? cause.cases[0])?.html;
  const refs: [string, Content][] = [
    [report.where, where(cause, input)],
    [report.tests, tests],
    [report.wcag, cause.wcag.join(', ')],
    [report.proof, excerpt ? html`<code lang="zxx">${excerpt}</code>` : ''],
    [report.saidBy, answersOf(cause, input)],
  ];
  return html`<article class="fault${shown ? ' shown' : ''}">${figure}<div class="txt"><h3>${rank} ${cause.title}</h3>
<p class="row">${statusTag('nc', t.status.NC)}${cause.who && html`<span class="who">${t.who[cause.who]}</span>`}${cause.impact && html`<span>${t.impact[cause.impact]}</span>`}</p>
${cause.effect && html`<p>${cause.effect}</p>\n`}${cause.fix && html`<p>${cause.fix}</p>\n`}<dl class="refs">${refs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></div></article>
`;
}

/** `P01 Accueil : 3 ; P02 Contact : 1` */
function where({ pages, cases }: ExportCause, { speech, words: { report: t } }: ExportInput): string {
  const counted = pages.map((page) =>
    speech.say(t.onPage, { page: `${page.number} ${page.page.name}`, n: cases.filter((one) => one.page === page).length }),
  );
  return counted.join(' ; ');
}

/** Who said so, for what a person judged. */
function answersOf({ cases }: ExportCause, { speech }: ExportInput): string {
  const said = cases.flatMap(({ defect: { answer } }) => (answer ? `${answer.author || '?'}, ${speech.day(answer.at)}` : []));
  return [...new Set(said)].join(' ; ');
}

import type { ExportInput } from '../input';
import { toolsOf } from './cover';
import { type Content, html } from './markup';
import type { Section } from './section';

/** How the verdicts come about, by which versions, who answered, what was set aside, what was masked. */
export function method(input: ExportInput): Section {
  const { dossier, criteria, pages, speech, words, masked, judged } = input;
  const { report: t } = words;
  const facts: [string, Content][] = [
    [
      t.referential,
      speech.count(t.referentialIs, criteria.length, {
        version: dossier.referential.replace(/^rgaa-/, ''),
        tests: judged.sample.tests.size,
      }),
    ],
    [t.tool, toolsOf(input).join(' ; ')],
    [t.crashed, [...new Set(pages.flatMap(({ number, scan }) => (scan?.crashed ?? []).map(({ rule }) => `${number} ${rule}`)))].join(', ')],
    [t.answers, answersOf(input)],
    [t.maskedTitle, masked.length === 0 ? t.nothingMasked : masked.map(({ kind, n }) => speech.count(t.masked[kind], n)).join(', ')],
  ];
  return {
    title: t.methodTitle,
    body: html`<p>${t.methodIs}</p>
<dl class="facts-list">
${facts.filter(([, value]) => value !== '').map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
${asideOf(input)}`,
  };
}

/** How many answers bear on the pages of the sample, by whom. */
function answersOf({ answers, pages, speech, words: { report: t } }: ExportInput): string {
  const keys = new Set(pages.map(({ page }) => page.key));
  const given = new Map<string, number>();
  for (const { author, page, value } of answers) if (keys.has(page) && value !== 'skip') given.set(author, (given.get(author) ?? 0) + 1);
  return [...given].map(([author, n]) => speech.count(t.answersBy, n, { author: author || t.unsigned })).join(' ; ');
}

function asideOf({ aside, speech, words }: ExportInput): Content {
  const { report: t } = words;
  if (aside.length === 0) return null;
  const lines = aside.map(
    ({ page, title, element, answer }) =>
      html`<li><b>${page.number}</b>, ${element}${words.colon}${title}. ${speech.say(speech.t.cause.quote, { text: answer.note })} <span class="muted">${answer.author}, ${speech.day(answer.at)}</span></li>\n`,
  );
  return html`<h3>${speech.count(t.asideTitle, aside.length)}</h3>
<ul class="plain">
${lines}</ul>
`;
}

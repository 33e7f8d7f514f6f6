import { shownRate } from '../../../referential/shown-rate';
import { period, totalsOf } from '../../matrix';
import type { ExportInput } from '../input';
import { logo } from './glyphs';
import { type Content, html, type Markup } from './markup';

/** What the file is about, its state in two sentences, who made it with what. */
export function cover(input: ExportInput, hash: string): Markup {
  const { speech, words, dossier, at, pages } = input;
  const { report: t } = words;
  const days = period(dossier, new Map(input.scans.map((scan) => [scan.id, scan])));
  const taken = days && (days.first.slice(0, 10) === days.last.slice(0, 10) ? t.takenOn : t.takenFromTo);
  const lead = speech.count(t.lead, pages.length, {
    site: /^https?:/.test(dossier.site) ? dossier.site : dossier.name,
    taken: taken ? speech.say(taken, { first: speech.day(days.first), last: speech.day(days.last) }) : t.neverTaken,
  });
  const settled = pages.map(({ judgement }) => judgement.totals.settled);
  const sum = (name: 'machine' | 'person' | 'open') => settled.reduce((n, one) => n + one[name], 0);
  const browsers = distinct(pages.flatMap(({ scan }) => scan?.tool.browser ?? []));
  const windows = distinct(pages.flatMap(({ scan }) => (scan ? `${scan.facts.innerWidth} × ${scan.facts.innerHeight}` : [])));
  const facts: [string, Content][] = [
    [t.author, dossier.author || t.unsigned],
    [t.fileDate, html`<time datetime="${at.toISOString()}">${speech.date(at.toISOString())}</time>`],
    [t.tool, toolsOf(input).join(' ; ')],
    [t.browser, [...browsers, ...windows].join(', ')],
    [t.decidedBy, speech.say(t.decided, { machine: sum('machine'), person: sum('person'), open: sum('open') })],
    [t.print, html`<span class="hash">SHA-256 ${hash}</span>`],
  ];
  return html`<div class="cover">
${logo}
<h1>${t.title}<br>${dossier.name}</h1>
<p class="lead">${lead}</p>
<div class="state">${stateOf(input)}</div>
<dl class="facts-list">
${facts.filter(([, value]) => value !== '').map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
<p class="small muted">${t.notADeclaration}</p>
</div>`;
}

/** A rate only when no criterion is open; else the bracket, and why. */
function stateOf({ judged, speech, words: { report: t }, dossier }: ExportInput): Markup {
  const { rate, mean } = judged.sample;
  const totals = totalsOf(judged);
  const defects = speech.count(t.defects, totals.defects);
  const { C, NC, NA, NT } = rate.criteria;
  const mode = dossier.mode === 'full106' ? null : html`<p>${t.mode[dossier.mode]}</p>`;
  if (rate.rate !== null) {
    const average = mean.rate === null ? '' : speech.say(t.meanRate, { rate: shownRate(mean.rate) });
    return html`<p><b>${speech.say(t.closed, { defects })}</b></p>
<p>${speech.say(t.rate, { rate: shownRate(rate.rate), met: C, judged: C + NC })} ${average}</p>${mode}`;
  }
  const questions = speech.count(t.questions, totals.questions);
  const bracket =
    rate.lowest === null || rate.highest === null
      ? t.noRate
      : speech.say(t.bracket, { lowest: shownRate(rate.lowest), highest: shownRate(rate.highest) });
  return html`<p><b>${speech.say(t.going, { defects, questions })}</b></p>
<p>${NT === 0 ? '' : speech.count(t.undecided, NT, { total: C + NC + NA + NT })} ${bracket}</p>${mode}`;
}

/** Tools of the current scans: more than one when pages were scanned by different versions. */
export function toolsOf({ pages, speech, words: { report: t } }: ExportInput): readonly string[] {
  return distinct(pages.flatMap(({ scan }) => (scan ? speech.say(t.tools, scan.tool) : [])));
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter(Boolean);
}

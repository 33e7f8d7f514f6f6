import type { ExportInput, ExportPage } from '../input';
import { sentence } from '../sentence';
import { statusTag } from './glyphs';
import { type Content, html } from './markup';
import type { Section } from './section';

/** The sample, what it lacks, what pages share, and what is left out of the audit. */
export function scope(input: ExportInput): Section {
  const { dossier, pages, speech, words, judged } = input;
  const { report: t } = words;
  const zones = judged.shared.zones.map(({ landmark, pages: sharing }) => ({ landmark, n: sharing.length }));
  const body: Content = [
    html`<table class="data">
<thead><tr><th scope="col">${t.page}</th><th scope="col">${t.role}</th><th scope="col">${t.address}</th><th scope="col">${t.taken}</th></tr></thead>
<tbody>
${pages.map((page) => row(page, input))}</tbody>
</table>
`,
    zones.length > 0 && html`<p>${speech.count(t.shared, zones.length, { most: Math.max(...zones.map(({ n }) => n)) })}</p>\n`,
    dossier.absent.length > 0 && html`<p>${t.absent} ${speech.list(dossier.absent.map((kind) => words.kinds[kind]))}.</p>\n`,
    states(input),
    derogations(input),
  ];
  return { title: t.scopeTitle, body };
}

function row({ number, page, scan }: ExportPage, { speech, words: { report: t, kinds } }: ExportInput): Content {
  const taken = scan
    ? html`<time datetime="${scan.at}">${speech.date(scan.at)}</time>${scan.partial && html` ${t.partial}`}`
    : statusTag('nt', t.never);
  return html`<tr><th scope="row">${number} ${page.name}</th><td data-l="${t.role}">${speech.list(page.kinds.map((kind) => kinds[kind]))}</td><td data-l="${t.address}"><span class="mono">${page.url}</span></td><td data-l="${t.taken}">${taken}</td></tr>
`;
}

function states({ pages, words: { report: t, colon } }: ExportInput): Content {
  const named = pages.flatMap(({ number, page }) => (page.state ? { number, ...page.state } : []));
  if (named.length === 0) return null;
  return html`<h3>${t.statesTitle}</h3>
<ul class="plain">${named.map(({ number, name, steps }) => html`<li><b>${number}, ${name}</b>${colon}${steps}</li>`)}</ul>
`;
}

function derogations({ dossier, pages, speech, words }: ExportInput): Content {
  const { report: t } = words;
  if (dossier.derogations.length === 0) return null;
  const where = (id: string | null) => (id === null ? t.everyPage : (pages.find(({ page }) => page.id === id)?.number ?? ''));
  return html`<h3>${t.derogationsTitle}</h3>
<ul class="plain">${dossier.derogations.map(
    ({ kind, page, content, reason, criteria, alternative, author, at }) =>
      html`<li><b>${content}</b> (${where(page)})${words.colon}${t.derogation[kind]}. ${sentence(reason)} ${criteria.length > 0 && speech.say(t.criteriaOf, { criteria })} ${alternative !== '' && `${t.alternative} ${sentence(alternative)}`} <span class="muted">${author}, ${speech.day(at)}</span></li>`,
  )}</ul>
`;
}

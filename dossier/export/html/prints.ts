import type { ExportInput } from '../input';
import { html } from './markup';
import type { Section } from './section';

/** What tells later that a file is the one of that day. @param hash SHA-256 of `dossier.json` */
export function prints({ captures, pages, speech, words: { report: t } }: ExportInput, hash: string): Section {
  const numbers = new Map(pages.map(({ number, page }) => [page.id, number]));
  const rows = [
    html`<tr><th scope="row">dossier.json</th><td class="hash" data-l="SHA-256">${hash}</td></tr>\n`,
    ...captures.map(
      ({ page, at, sha256, masks }) =>
        html`<tr><th scope="row">${speech.say(t.captureRow, { page: numbers.get(page) ?? '', date: speech.date(at) })}${masks.length > 0 && ` ${t.beforeMasks}`}</th><td class="hash" data-l="SHA-256">${sha256}</td></tr>\n`,
    ),
  ];
  return {
    title: t.printsTitle,
    body: html`<p>${t.printsIntro}</p>
<table class="data">
<thead><tr><th scope="col">${t.file}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`,
  };
}

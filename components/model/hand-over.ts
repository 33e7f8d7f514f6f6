import type { Scan } from '../../contracts';
import type { Speech } from '../../locales';
import { causeText } from '../../locales/cause-text';
import { elementName, elementPath, elementPlace } from '../../locales/element';
import type { CriterionVerdict } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import { addedOf, type CauseGroup, causesOf } from './causes';

type Page = Pick<Scan, 'page' | 'at'>;

/** A message for who mends the site: what, who is hurt, what to do, where. Plain text: it goes in a mail or a ticket. */
export function messageOf(group: CauseGroup, { page, at }: Page, catalogue: Catalogue, speech: Speech): string {
  const { t, say, date, language } = speech;
  const text = catalogue.reason(group.rule, group.reason)?.[language];
  const filled = (sentence: Parameters<typeof causeText>[0]) => causeText(sentence, group.findings, speech);
  const tests = [...new Set(group.findings.flatMap((finding) => finding.tests))];
  return [
    `${say(t.work.onPage, { title: page.title || page.url })}\n${page.url}`,
    [filled(text?.title ?? t.cause.unknown), text?.effect && filled(text.effect)].filter(Boolean).join('\n'),
    text?.fix && say(t.work.toDo, { fix: filled(text.fix) }),
    group.findings
      .map(({ target }) => `- ${elementName(target, speech)}, ${elementPlace(target, speech)}\n  ${elementPath(target)}`)
      .join('\n'),
    tests.length > 0 && say(t.work.source, { version: catalogue.version, tests: tests.join(', '), date: date(at) }),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** All defects of a page as a Markdown list of tasks, by criterion and cause. What the page wrote is never read as Markdown. */
export function markdownOf(
  criteria: readonly Pick<CriterionVerdict, 'id' | 'defects'>[],
  { page, at }: Page,
  catalogue: Catalogue,
  speech: Speech,
): string {
  const { t, say, date, language } = speech;
  const lines = [
    `# ${plain(say(t.work.onPage, { title: page.title || page.url }))}`,
    '',
    `<${page.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
  ];
  for (const { id, defects } of criteria.filter((criterion) => criterion.defects.length > 0)) {
    lines.push('', `## ${plain(catalogue.criterion(id)[language])}`);
    for (const group of causesOf(defects)) {
      const known = catalogue.reason(group.rule, group.reason);
      const text = known?.[language];
      const filled = (sentence: Parameters<typeof causeText>[0]) => plain(causeText(sentence, group.findings, speech));
      const facts = [known?.who && t.who[known.who], group.impact && t.impact[group.impact]].filter(Boolean).join(', ');
      lines.push('', `### ${filled(text?.title ?? t.cause.unknown)}`);
      if (facts) lines.push('', facts);
      if (text?.fix) lines.push('', filled(text.fix));
      lines.push(
        '',
        ...group.findings.map(
          ({ target }) => `- [ ] ${say(t.work.place, { name: plain(elementName(target, speech)), path: code(elementPath(target)) })}`,
        ),
      );
    }
    const added = addedOf(defects);
    if (added.length > 0) lines.push('', ...added.map(({ note }) => `- [ ] ${plain(note)}`));
  }
  lines.push('', plain(say(t.verdict.at, { date: date(at) })), '');
  return lines.join('\n');
}

/** Escapes all that Markdown gives a meaning to, and line breaks. */
function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** Between one more backtick than the text has in a row. */
function code(text: string): string {
  const ticks = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const one = text.replace(/\s*\n\s*/g, ' ');
  return /^`|`$/.test(one) ? `${ticks} ${one} ${ticks}` : `${ticks}${one}${ticks}`;
}

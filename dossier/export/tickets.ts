import { criterionNumber } from '../../referential/sample';
import type { Format } from './format';
import type { ExportCase, ExportCause, ExportInput } from './input';
import { code, link, plain } from './markdown';

/** One ticket per cause, to be pasted in the tracker of whoever mends: pages, elements, expected result, how to check. */
export const tickets: Format = {
  id: 'tickets',
  suffix: '-tickets.md',
  mediaType: 'text/markdown;charset=utf-8',
  write(input) {
    const { causes, dossier, speech, words, at } = input;
    const { tickets: t } = words;
    const head = [
      `# ${plain(speech.say(t.title, { name: dossier.name }))}`,
      '',
      speech.count(t.intro, causes.length, { date: speech.day(at.toISOString()) }),
    ];
    return `${[...head, ...causes.map((cause, i) => ticket(cause, i + 1, input))].join('\n')}\n`;
  },
};

function ticket(cause: ExportCause, rank: number, input: ExportInput): string {
  const { speech, words } = input;
  const { tickets: t, report } = words;
  const criteria = [...new Set(cause.tests.map(criterionNumber))];
  const tests = cause.either ? speech.say(report.oneOf, { tests: speech.list(cause.either, 'disjunction') }) : cause.tests.join(', ');
  const about: [string, string][] = [
    [t.impact, cause.impact ? speech.t.impact[cause.impact] : ''],
    [t.who, cause.who ? speech.t.who[cause.who] : ''],
    [t.criteria, `${criteria.join(', ')} (${speech.say(t.tests, { tests })})`],
    [t.wcag, cause.wcag.join(', ')],
    [t.count, String(cause.count)],
  ];
  return [
    '',
    `## ${rank}. ${plain(cause.title)}`,
    '',
    ...about.filter(([, value]) => value !== '').map(([name, value]) => `- ${name} ${value}`),
    ...part(t.effect, cause.effect && plain(cause.effect)),
    '',
    `### ${t.where}`,
    '',
    ...cause.pages.flatMap((page) => [
      `- **${page.number} ${plain(page.page.name)}**${words.colon}${link(page.page.url)}`,
      ...cause.cases.filter((one) => one.page === page).map(element),
    ]),
    ...part(t.expected, cause.fix && plain(cause.fix)),
    '',
    speech.say(t.check, { tests: cause.tests.join(', ') }),
  ].join('\n');
}

function part(title: string, text: string): string[] {
  return text === '' ? [] : ['', `### ${title}`, '', text];
}

function element({ element: name, place, path, html }: ExportCase): string {
  return ['  -', [plain(name), place && `(${plain(place)})`].filter(Boolean).join(' '), path && code(path), html && code(html)]
    .filter(Boolean)
    .join(' ');
}

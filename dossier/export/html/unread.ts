import type { UnreadKind } from '../../../contracts';
import { why } from '../../../locales/why';
import type { ExportInput, ExportPage } from '../input';
import { type Content, html } from './markup';
import type { Section } from './section';

/** What no scan could look at: pages never opened, contents, and states of pages. */
export function unread(input: ExportInput): Section {
  const { pages, speech, words } = input;
  const { report: t } = words;
  const never = pages.filter(({ scan }) => scan === null);
  const lines: Content[] = [
    ...never.map(({ number, page }) => html`<li><b>${number} ${page.name}</b>${words.colon}${t.neverOpened}</li>\n`),
    ...pages.flatMap((page) => contents(page, input)),
    ...statesLeft(input).map(
      ({ says, on }) => html`<li>${says} <span class="muted">${speech.say(t.pagesList, { pages: on })}</span></li>\n`,
    ),
  ];
  return { title: t.unreadTitle, body: lines.length === 0 ? html`<p>${t.allRead}</p>` : html`<ul class="plain">\n${lines}</ul>\n` };
}

function contents({ number, page, scan }: ExportPage, { speech: { count, t }, words }: ExportInput): Content[] {
  const kinds = new Map<UnreadKind, string[]>();
  for (const { kind, label } of scan?.unread ?? []) kinds.set(kind, [...(kinds.get(kind) ?? []), label]);
  return [...kinds].map(([kind, labels]) => {
    const named = [...new Set(labels)].filter(Boolean).join(', ');
    return html`<li><b>${number} ${page.name}</b>${words.colon}${count(t.unread.kinds[kind], labels.length)}${named && ` (${named})`}. ${t.unread.why[kind]}</li>\n`;
  });
}

/** Each state of a page that tests wait for, with the pages on which it was never opened. */
function statesLeft({ pages, speech }: ExportInput): readonly { says: string; on: readonly string[] }[] {
  const left = new Map<string, Set<string>>();
  for (const { number, judgement } of pages) {
    for (const { causes } of judgement.tests.values()) {
      for (const cause of causes) {
        if (cause.code !== 'state') continue;
        const says = why(cause, speech.language);
        left.set(says, (left.get(says) ?? new Set()).add(number));
      }
    }
  }
  return [...left].map(([says, on]) => ({ says, on: [...on] }));
}

import { type Check, failed, type Page, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';

/** Characters from which slanted or underlined letters tire the eye. */
const long = 120;

// RGAA has no test about italics: a piece of advice, never counted.
export const meta = ruleMeta({
  tests: [],
  wcag: [],
  act: [],
  advice: true,
  targets: (page) => slanted(page).keys(),
  reads: 'style',
  reasons: {
    italics: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 long passage est en italique', other: '{n} longs passages sont en italique' },
        effect: 'Les lettres penchées de « {text} » se lisent mal avec une dyslexie ou une vue basse.',
        fix: 'Retirez l’italique, et détachez le passage par un titre, un encadré ou une citation.',
      },
      en: {
        title: { one: '1 long passage is in italics', other: '{n} long passages are in italics' },
        effect: 'The slanted letters of “{text}” are hard to read with dyslexia or low vision.',
        fix: 'Remove the italics, and set the passage apart with a heading, a box or a quotation.',
      },
    },
    underlined: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 texte est souligné sans être un lien', other: '{n} textes sont soulignés sans être des liens' },
        effect: 'On croit que « {text} » est un lien, et l’on clique pour rien.',
        fix: 'Retirez le soulignement ; pour insister, mettez en gras.',
      },
      en: {
        title: { one: '1 text is underlined but is no link', other: '{n} texts are underlined but are no links' },
        effect: '“{text}” looks like a link, and one clicks for nothing.',
        fix: 'Remove the underline; to stress, use bold.',
      },
    },
  },
});

export const check: Check<typeof meta> = (holder, page) => {
  const found = slanted(page).get(holder);
  return found && failed(found.reason, { text: found.text.slice(0, 80) });
};

interface Slanted {
  reason: 'italics' | 'underlined';
  text: string;
}

function slanted(page: Page): ReadonlyMap<Element, Slanted> {
  return page.memo('italics-long', () => {
    const found = new Map<Element, Slanted>();
    for (const { nodes } of textRuns(page)) {
      for (const { data, parentElement: holder } of nodes) {
        if (!holder || found.has(holder)) continue;
        const reason =
          data.length >= long && page.style(holder).fontStyle === 'italic'
            ? 'italics'
            : isUnderlined(holder, data, page)
              ? 'underlined'
              : undefined;
        if (reason && page.visible(holder)) found.set(holder, { reason, text: data.trim() });
      }
    }
    return found;
  });
}

/** Decorations run from the element that declares them: they show on its descendants without being theirs. */
function isUnderlined(holder: Element, text: string, page: Page): boolean {
  if (!holder.matches('u, [style*="underline"]') || !/\p{L}{3}/u.test(text)) return false;
  return (
    page.style(holder).textDecorationLine.includes('underline') &&
    !page.closest(holder, 'a, button, [role="link"], [role="button"], abbr, ins')
  );
}

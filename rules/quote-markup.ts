import { type Check, cantTell, type Page, ruleMeta, type Verdict } from '../engine';
import { type TextRun, textRuns } from '../engine/page/blocks';

const notQuote =
  'q, blockquote, h1, h2, h3, h4, h5, h6, [role="heading"], nav, header, footer, button, label, caption, figcaption, cite, pre, code';
const quoted = /«[\s\u00a0]*([^«»]+?)[\s\u00a0]*»|“([^“”]+)”/g;
/** Words from which text between quotation marks may be said by someone; a title or a word set apart is mostly shorter. */
const fewest = 4;
const long = 20;
/** Passages that are asked about one by one; a story or a long interview makes one question. */
const most = 8;
/** Someone is said to speak, just before or just after. */
const speech =
  /(\b(dit|disait|explique|déclare|affirme|confie|raconte|témoigne|rappelle|souligne|résume|ajoute|précise|selon|d[’']après|says?|said|explains?|according to|adds?|recalls?)\b|:\s*$)/iu;
const NAMES = /^(.*[-_])?(quote|citation|verbatim|temoignage|testimonial|blockquote)([-_](text|texte|content|contenu|body))?$/i;

export const meta = ruleMeta({
  tests: ['9.4.1', '9.4.2'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => doubts(page).keys(),
  reads: 'text',
  reasons: {
    inline: {
      fr: {
        title: { one: '1 passage entre guillemets', other: '{n} passages entre guillemets' },
        question: '« {text} » rapporte-t-il les paroles ou les écrits de quelqu’un ?',
        look: 'Une citation courte se marque avec l’élément q ; un titre ou un mot mis à distance, non.',
      },
      en: {
        title: { one: '1 passage between quotation marks', other: '{n} passages between quotation marks' },
        question: 'Does “{text}” report what someone said or wrote?',
        look: 'A short quotation is marked with the q element; a title or a word set apart is not.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'minor',
    },
    block: {
      fr: {
        title: { one: '1 bloc semble être une citation', other: '{n} blocs semblent être des citations' },
        question: 'Le bloc « {text} » est-il une citation ou un témoignage ?',
        look: 'Une citation longue se marque avec le format « Citation » de l’éditeur (élément blockquote).',
      },
      en: {
        title: { one: '1 block seems to be a quotation', other: '{n} blocks seem to be quotations' },
        question: 'Is the block “{text}” a quotation or a testimony?',
        look: 'A long quotation is marked with the “Quote” format of the editor (blockquote element).',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'minor',
    },
    many: {
      fr: {
        title: 'Page avec de nombreux passages entre guillemets',
        question: 'Parmi les {count} passages entre guillemets ({text}…), certains rapportent-ils les paroles ou les écrits de quelqu’un ?',
        look: 'Les citations se marquent avec l’élément q ou blockquote. Le dialogue d’un récit n’est pas une citation.',
      },
      en: {
        title: 'Page with many passages between quotation marks',
        question: 'Among the {count} passages between quotation marks ({text}…), do some report what someone said or wrote?',
        look: 'Quotations are marked with the q or blockquote element. The dialogue of a story is not a quotation.',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => doubts(page).get(element);

type Reason = 'inline' | 'block' | 'many';

function doubts(page: Page): ReadonlyMap<Element, Verdict<Reason>> {
  return page.memo('quote-markup/doubts', () => {
    const found = new Map<Element, Verdict<Reason>>();
    for (const run of textRuns(page)) {
      const { block } = run;
      if (found.has(block) || !/[«“]/.test(run.text) || !page.visible(block) || page.closest(block, notQuote)) continue;
      const doubt = ofRun(run);
      if (doubt) found.set(block, doubt);
    }
    if (found.size > most) group(found, page);
    for (const element of page.select(
      '[class*="quot" i], [class*="citation" i], [class*="verbatim" i], [class*="emoignage" i], [class*="testimonial" i]',
    )) {
      const own = element.localName !== 'blockquote' && [...element.classList].some((name) => NAMES.test(name));
      if (
        !own ||
        page.closest(element, notQuote) ||
        element.querySelector('blockquote, q, h1, h2, h3, h4, h5, h6') ||
        !page.visible(element)
      )
        continue;
      const text = page.text(element);
      if (wordsOf(text) < fewest || [...found.keys()].some((other) => element.contains(other) || other.contains(element))) continue;
      found.set(element, cantTell('block', { text: text.slice(0, 120) }, ['9.4.2']));
    }
    return found;
  });
}

function group(found: Map<Element, Verdict<Reason>>, page: Page): void {
  const samples = [...found.values()].slice(0, 3).map(({ values }) => String(values.text).slice(0, 40));
  const many = cantTell('many', { count: found.size, text: samples.join(' / ') });
  found.clear();
  found.set(page.document.body, many);
}

function ofRun({ text, nodes }: TextRun): Verdict<'inline' | 'block'> | undefined {
  for (const match of text.matchAll(quoted)) {
    const said = match[1] ?? match[2] ?? '';
    const count = wordsOf(said);
    if (count < fewest || isMarked(said, nodes)) continue;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (count >= long && before.trim() === '') return cantTell('block', { text: said.slice(0, 120) }, ['9.4.2']);
    const spoken =
      speech.test(before.slice(-60)) || speech.test(after.slice(0, 60)) || /[.!?…]$/.test(said) || (before === '' && count > 7);
    if (spoken) return cantTell('inline', { text: said.slice(0, 120) }, ['9.4.1']);
  }
}

/** Already in a `q`, marks typed around it or inside. */
function isMarked(said: string, nodes: readonly Text[]): boolean {
  const start = said.trim().slice(0, 12);
  return nodes.some((node) => node.parentElement?.closest('q') && node.data.replace(/\s+/g, ' ').includes(start.replace(/\s+/g, ' ')));
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

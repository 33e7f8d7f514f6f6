import type { Page } from '../engine';
import { type Check, cantTell, failed, ruleMeta, type Verdict } from '../engine';
import { blockOf, type TextRun, textRuns } from '../engine/page/blocks';

/** Letters from which a run of text is a paragraph, and not a line of an address or of a form. */
const line = 30;
const paragraph = 200;
const notParagraph =
  'p, li, dd, dt, td, th, figcaption, caption, legend, label, button, a, summary, h1, h2, h3, h4, h5, h6, pre, address, blockquote, nav, option, [role="heading"], [role="button"], [role="status"], [role="alert"], [contenteditable]';

export const meta = ruleMeta({
  tests: ['8.9.1'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => new Set([...page.select('br + br').map((br) => blockOf(br, page)), ...page.select('p'), ...runsOfDivs(page)]),
  reads: 'style',
  reasons: {
    'double-br': {
      who: 'editor',
      impact: 'minor',
      cms: 'paragraph',
      fr: {
        title: {
          one: '1 texte sépare ses paragraphes par des sauts de ligne',
          other: '{n} textes séparent leurs paragraphes par des sauts de ligne',
        },
        effect:
          'Une personne qui écoute la page ne peut pas passer d’un paragraphe à l’autre : pour son lecteur d’écran, c’est un seul bloc.',
        fix: 'Placez le curseur à la fin de chaque partie, effacez les lignes vides, puis appuyez une fois sur Entrée (sans Maj).',
      },
      en: {
        title: { one: '1 text separates its paragraphs with line breaks', other: '{n} texts separate their paragraphs with line breaks' },
        effect: 'Someone who listens to the page cannot move from paragraph to paragraph: for a screen reader it is one block.',
        fix: 'Put the cursor at the end of each part, delete the empty lines, then press Enter once (without Shift).',
      },
    },
    spacer: {
      who: 'editor',
      impact: 'minor',
      cms: 'paragraph',
      fr: {
        title: { one: '1 paragraphe vide sert à espacer le contenu', other: '{n} paragraphes vides servent à espacer le contenu' },
        effect: 'Un lecteur d’écran peut s’y arrêter et annoncer « vide » : la personne croit qu’il manque un texte.',
        fix: 'Supprimez la ligne vide ; les espaces entre les blocs se règlent dans le style du site.',
      },
      en: {
        title: { one: '1 empty paragraph is used as space', other: '{n} empty paragraphs are used as space' },
        effect: 'A screen reader may stop there and say “blank”: the person believes that a text is missing.',
        fix: 'Delete the empty line; the space between blocks is set in the style of the site.',
      },
    },
    div: {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: { one: '1 paragraphe n’est pas déclaré comme tel', other: '{n} paragraphes ne sont pas déclarés comme tels' },
        effect: 'Une personne qui avance de paragraphe en paragraphe avec son lecteur d’écran saute ce texte.',
        fix: 'Dans le modèle de page ou le bloc de texte, utilisez un paragraphe (p) à la place d’un bloc neutre (div).',
      },
      en: {
        title: { one: '1 paragraph is not declared as one', other: '{n} paragraphs are not declared as such' },
        effect: 'Someone who moves by paragraph with a screen reader skips this text.',
        fix: 'In the page template or text block, use a paragraph (p) instead of a neutral block (div).',
      },
    },
    lines: {
      fr: {
        title: { one: '1 bloc de lignes séparées par des sauts', other: '{n} blocs de lignes séparées par des sauts' },
        question: 'Dans « {text} », les lignes sautées séparent-elles des paragraphes ?',
        look: 'Une adresse, un poème ou des coordonnées gardent leurs sauts de ligne ; des phrases qui se suivent demandent des paragraphes.',
      },
      en: {
        title: { one: '1 block of lines set apart by breaks', other: '{n} blocks of lines set apart by breaks' },
        question: 'In “{text}”, do the skipped lines separate paragraphs?',
        look: 'An address, a poem or contact details keep their line breaks; sentences that follow one another need paragraphs.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  if (!page.rendered(element) || !page.exposed(element)) return;
  if (element.localName === 'p') return spacer(element, page) ?? breaks(element, page);
  const found: Verdict<keyof (typeof meta)['reasons'] & string>[] = [];
  const broken = breaks(element, page);
  if (broken) found.push(broken);
  // The note of test 8.9.1 names the div used as a paragraph; only a text that no one would call a label counts.
  else if (isFakeParagraph(element, page)) found.push(failed('div', { text: page.text(element).slice(0, 80) }));
  return found;
};

/** A paragraph that holds nothing but a break or a no-break space. One that is quite empty may wait for a script. */
function spacer(element: Element, page: Page) {
  const filled = /[\u00a0]/.test(element.textContent ?? '') || element.querySelector('br');
  if (!filled || (element.textContent ?? '').trim() !== '' || element.querySelector(':scope :not(br, b, strong, em, i, span, font, o\\:p)'))
    return;
  // The same note accepts an empty paragraph whose role is presentation.
  if (/^(presentation|none)$/.test(element.getAttribute('role') ?? '') || element.hasAttribute('aria-live')) return;
  return page.box(element).height > 0 ? failed('spacer') : undefined;
}

function breaks(block: Element, page: Page) {
  if (page.closest(block, 'pre, textarea, address, [contenteditable]')) return;
  const runs = runsByBlock(page).get(block) ?? [];
  let short: string | undefined;
  for (const br of block.querySelectorAll('br + br')) {
    if (blockOf(br, page) !== block || !followsBreak(br)) continue;
    const before = runs.findLast((run) => precedes(run.nodes.at(-1), br));
    const after = runs.find((run) => precedes(br, run.nodes[0]));
    if (!before || !after) continue;
    const text = `${before.text} / ${after.text}`;
    if (before.text.length >= line && after.text.length >= line) return failed('double-br', { text: text.slice(0, 120) });
    short ??= text;
  }
  return short === undefined ? undefined : cantTell('lines', { text: short.slice(0, 120) });
}

/** Only white space between this break and the one before. */
function followsBreak(br: Element): boolean {
  let node = br.previousSibling;
  while (node && node.nodeType !== Node.ELEMENT_NODE && !node.textContent?.trim()) node = node.previousSibling;
  return node?.nodeName === 'BR' || node?.nodeName === 'br';
}

function precedes(a: Node | undefined, b: Node | undefined): boolean {
  return Boolean(a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function isFakeParagraph(element: Element, page: Page): boolean {
  const runs = runsByBlock(page).get(element) ?? [];
  const [run] = runs;
  return (
    element.localName === 'div' &&
    runs.length === 1 &&
    run !== undefined &&
    run.text.length >= paragraph &&
    (run.text.match(/[.!?…»](\s|$)/g)?.length ?? 0) >= 2 &&
    page.visible(element) &&
    !page.role(element) &&
    !page.closest(element, notParagraph)
  );
}

function runsOfDivs(page: Page): Element[] {
  return [...runsByBlock(page).keys()].filter((block) => block.localName === 'div');
}

function runsByBlock(page: Page): ReadonlyMap<Element, TextRun[]> {
  return page.memo('paragraph-fake-br/runs', () => Map.groupBy(textRuns(page), (run) => run.block));
}

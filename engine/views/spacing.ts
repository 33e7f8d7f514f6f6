import { type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 11,
  rules: [],
  draws: 'spacing',
  fr: {
    name: 'Espacement du texte',
    hint: 'Les lignes, les paragraphes, les lettres et les mots sont écartés comme un lecteur peut le demander. Rien ne doit être coupé ni se chevaucher. Les contenus qui débordent sont listés.',
    none: 'Aucun texte coupé n’a été trouvé avec cet espacement. Regardez la page : des textes peuvent encore se chevaucher.',
    notes: { cut: 'Son texte dépasse de sa boîte, qui le coupe.' },
  },
  en: {
    name: 'Text spacing',
    hint: 'Lines, paragraphs, letters and words are spread as a reader may ask for. Nothing may be cut or overlap. What overflows is listed.',
    none: 'No cut text was found with this spacing. Look at the page: texts may still overlap.',
    notes: { cut: 'Its text goes out of its box, which cuts it.' },
  },
});

/** Least values of WCAG 1.4.12, in the reader's own style sheet: nothing of the page's is touched. */
export const spacingCss = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Read once the style is on. */
export const read: ReadView = (page) =>
  page.elements
    .filter((element) => {
      if (!page.ownText(element) && element.childElementCount === 0) return false;
      const { overflowX, overflowY } = page.style(element);
      const cutsX = /^(hidden|clip)$/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      const cutsY = /^(hidden|clip)$/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
      return (cutsX || cutsY) && page.text(element) !== '' && page.visible(element);
    })
    .map((element, index) => ({ element, mark: String(index + 1), text: page.text(element).slice(0, 160), notes: [{ note: 'cut' }] }));

import { mainSubtag } from '../page/language';
import { type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 7,
  rules: ['lang-', 'rtl-dir', 'axe/html-has-lang', 'axe/html-lang-valid', 'axe/valid-lang', 'axe/html-xml-lang'],
  draws: 'tags',
  fr: {
    name: 'Langues',
    hint: 'La langue de la page et celle de chaque passage : la voix de synthèse en change avec elles.',
    none: 'Aucune langue n’est indiquée dans cette page.',
    notes: {
      page: 'Langue de la page : {language}.',
      passage: 'Passage en {language}.',
      none: 'La page n’indique pas sa langue.',
      unknown: 'Ce code n’est pas celui d’une langue.',
    },
  },
  en: {
    name: 'Languages',
    hint: 'The language of the page and of each passage: the synthetic voice changes with them.',
    none: 'No language is given in this page.',
    notes: {
      page: 'Language of the page: {language}.',
      passage: 'Passage in {language}.',
      none: 'The page does not give its language.',
      unknown: 'This is not the code of a language.',
    },
  },
});

export const read: ReadView = (page, language) => {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  const holders = page.select('[lang]').filter((element) => element !== page.root);
  const ofPage = page.root.getAttribute('lang') ?? '';
  return [
    itemOf(page.root, ofPage, 'page', page.document.title),
    ...holders.map((one) => itemOf(one, one.getAttribute('lang') ?? '', 'passage', page.text(one))),
  ];

  function itemOf(element: Element, code: string, note: string, text: string) {
    const name = nameOf(code);
    const said = !code.trim() ? { note: 'none' } : name ? { note, values: { language: name } } : { note: 'unknown' };
    return { element, mark: code.trim() || '?', text: text.slice(0, 160), notes: [said], depth: note === 'page' ? 0 : 1 };
  }

  function nameOf(code: string): string | undefined {
    try {
      return names.of(mainSubtag(code));
    } catch {
      return; // Not even the form of a code.
    }
  }
};

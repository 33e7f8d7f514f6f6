import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';
import { outlineOf } from '../engine/page/headings';
import { contentWords, sharesWord } from '../engine/page/shared-words';

/** A file name or an address in place of a title. */
const file =
  /^(microsoft word - .*|\S+\.(html?|php|aspx?|jsp|docx?|odt|pdf|pptx?|xlsx?|indd)|https?:\/\/\S+|www\.\S+|[\w-]+(\/[\w.-]+)+\/?)$/i;

export const meta = ruleMeta({
  tests: ['8.6.1'],
  wcag: ['2.4.2'],
  act: ['c4a8a4'],
  targets: (page) => [page.root],
  frames: 'top',
  reads: 'text',
  reasons: {
    empty: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: 'Le titre de la page ne dit rien de la page',
        effect: 'Dans ses onglets, son historique ou à l’écoute, une personne ne rencontre que « {text} ».',
        fix: 'Dans le champ « Titre SEO » (ou « Titre ») de la page, écrivez son sujet, puis le nom du site.',
      },
      en: {
        title: 'The title of the page says nothing of the page',
        effect: 'In tabs, in the history or when listening, one only meets “{text}”.',
        fix: 'In the “SEO title” (or “Title”) field of the page, write its subject, then the name of the site.',
      },
    },
    file: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: 'Le titre de la page est un nom de fichier ou une adresse',
        effect: 'Une personne qui cherche la page dans ses onglets entend « {text} », signe après signe.',
        fix: 'Remplacez « {text} » par le sujet de la page, puis le nom du site.',
      },
      en: {
        title: 'The title of the page is a file name or an address',
        effect: 'Someone who looks for the page among tabs hears “{text}”, sign by sign.',
        fix: 'Replace “{text}” with the subject of the page, then the name of the site.',
      },
    },
    stranger: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: 'Le titre de la page n’a aucun mot en commun avec elle',
        effect: 'Une personne qui choisit l’onglet « {text} » arrive sur une page qui parle d’autre chose.',
        fix: 'Mettez à jour le titre : sujet de cette page, puis nom du site. Il vient sans doute d’une page copiée.',
      },
      en: {
        title: 'The title of the page shares no word with it',
        effect: 'Someone who picks the tab “{text}” lands on a page about something else.',
        fix: 'Update the title: subject of this page, then name of the site. It probably comes from a copied page.',
      },
    },
    unlike: {
      fr: {
        title: 'Le titre de la page ne ressemble pas à son titre affiché',
        question: 'Le titre « {text} » convient-il à cette page, dont le titre affiché est « {heading} » ?',
        look: 'Ils n’ont aucun mot en commun : le titre vient peut-être d’une autre page.',
      },
      en: {
        title: 'The title of the page is unlike its displayed heading',
        question: 'Does the title “{text}” suit this page, whose displayed heading is “{heading}”?',
        look: 'They have no word in common: the title may come from another page.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    right: {
      fr: {
        title: 'Titre de la page à relire',
        question: 'Le titre « {text} » suffit-il à reconnaître cette page parmi celles du site et d’autres onglets ?',
        look: 'Titre affiché dans la page : « {heading} ». Le titre idéal dit le sujet de la page, puis le nom du site.',
      },
      en: {
        title: 'Title of the page to read again',
        question: 'Is the title “{text}” enough to recognise this page among those of the site and other tabs?',
        look: 'Heading displayed in the page: “{heading}”. The ideal title says the subject of the page, then the name of the site.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (_root, page) => {
  const text = page.document.title;
  if (!text) return; // said by axe/document-title
  if (!/[\p{L}\p{N}]/u.test(text) || page.words.is('emptyPageTitles', text)) return failed('empty', { text });
  if (file.test(text)) return failed('file', { text });
  const outline = outlineOf(page);
  const main = outline.find(({ level }) => level === 1);
  const heading = (main ?? outline[0])?.text ?? '';
  const words = contentWords(text);
  // Two words may have their synonyms in the page; three of which none is there come from another one.
  if (words.length > 2 && isStranger(words, page)) return failed('stranger', { text });
  const unlike = main !== undefined && words.length > 0 && contentWords(heading).length > 0 && !sharesWord(words, heading);
  return cantTell(unlike ? 'unlike' : 'right', { text, heading });
};

/** Not one of its words in the text, the names of images and zones, or the address. A page with hardly any text proves nothing. */
function isStranger(words: readonly string[], page: Page): boolean {
  // Most titles have a word in the first lines.
  if (textRuns(page).some((run) => sharesWord(words, run.text))) return false;
  const body = page.document.body;
  const text = body ? page.text(body) : '';
  if (contentWords(text).length < 5) return false;
  const named = page.select('img[alt], [aria-label], [title], svg title, input[value], meta[content]');
  const names = named.map((element) =>
    ['alt', 'aria-label', 'title', 'value', 'content']
      .map((name) => element.getAttribute(name) ?? '')
      .join(' ')
      .concat(' ', element.localName === 'title' ? (element.textContent ?? '') : ''),
  );
  let address = page.document.URL;
  try {
    address = decodeURIComponent(address);
  } catch {
    // kept as it is
  }
  return !sharesWord(words, `${text} ${names.join(' ')} ${address}`) && !glued(words, `${text} ${address}`);
}

/** « valdorne » in « ecole-valdorne.fr » or within a longer word. */
function glued(words: readonly string[], text: string): boolean {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return words.some((word) => folded.includes(word));
}

import { type Check, failed, type Page, ruleMeta } from '../engine';
import { documentLinks } from '../engine/page/documents';
import { linkContext } from '../engine/page/link-context';

// Good practice of the State's sites; RGAA 6.1 only asks that the link be clear.
export const meta = ruleMeta({
  tests: [],
  wcag: [],
  act: [],
  advice: true,
  targets: (page) => documentLinks(page).keys(),
  reads: 'text',
  reasons: {
    format: {
      who: 'editor',
      impact: 'minor',
      cms: 'link-text',
      fr: {
        title: { one: '1 lien ouvre un document sans prévenir', other: '{n} liens ouvrent un document sans prévenir' },
        effect: '« {text} » ouvre un fichier {format} : sur un téléphone ou un lecteur d’écran, ce n’est pas une page comme une autre.',
        fix: 'Ajoutez le format et le poids dans le texte du lien : « {text} ({format}, 120 ko) ».',
      },
      en: {
        title: { one: '1 link opens a document without notice', other: '{n} links open a document without notice' },
        effect: '“{text}” opens a {format} file: on a telephone or with a screen reader, it is no page like another.',
        fix: 'Add the format and size to the text of the link: “{text} ({format}, 120 kB)”.',
      },
    },
    size: {
      who: 'editor',
      impact: 'minor',
      cms: 'link-text',
      fr: {
        title: { one: '1 lien vers un document n’en dit pas le poids', other: '{n} liens vers des documents n’en disent pas le poids' },
        effect: 'Avec une petite connexion, la personne ne sait pas combien de temps « {text} » va prendre.',
        fix: 'Ajoutez le poids après le format : « ({format}, 120 ko) ».',
      },
      en: {
        title: { one: '1 link to a document does not give its size', other: '{n} links to documents do not give their size' },
        effect: 'On a slow connection, the person cannot tell how long “{text}” will take.',
        fix: 'Add the size after the format: “({format}, 120 kB)”.',
      },
    },
    language: {
      who: 'editor',
      impact: 'minor',
      cms: 'link-text',
      fr: {
        title: {
          one: '1 document dans une autre langue n’est pas annoncé',
          other: '{n} documents dans une autre langue ne sont pas annoncés',
        },
        effect: '« {text} » ouvre un document en langue « {language} », que la personne ne lit peut-être pas.',
        fix: 'Ajoutez la langue dans le texte du lien : « (en anglais, {format}) ».',
      },
      en: {
        title: { one: '1 document in another language is not announced', other: '{n} documents in another language are not announced' },
        effect: '“{text}” opens a document in the language “{language}”, which the person may not read.',
        fix: 'Add the language to the text of the link: “(in French, {format})”.',
      },
    },
  },
});

export const check: Check<typeof meta> = (link, page) => {
  const format = documentLinks(page).get(link)?.format ?? '';
  const text = page.name(link);
  if (!text || !format) return;
  const said = `${text} ${page.description(link)} ${linkContext(link, page)}`;
  const values = { text, format: format.toUpperCase(), language: foreignLanguage(link, page) };
  if (values.language && !/\b(anglais|english|espagnol|spanish|allemand|german|italien|italian|fran[cç]ais|french)\b/i.test(said))
    return failed('language', values);
  if (!new RegExp(`\\b(${format}|pdf|word|excel|powerpoint)\\b`, 'i').test(said)) return failed('format', values);
  if (!/\d\s?(ko|mo|go|kb|mb|kio|mio|octets|bytes)\b/i.test(said)) return failed('size', values);
};

/** Language that `hreflang` gives, when it is not the page's. */
function foreignLanguage(link: Element, page: Page): string {
  const language = (link.getAttribute('hreflang') ?? '').split('-')[0]?.toLowerCase() ?? '';
  return language && page.lang && language !== page.lang ? language : '';
}

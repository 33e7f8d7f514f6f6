import { type Check, cantTell, failed, ruleMeta } from '../engine';
import { linkContext } from '../engine/page/link-context';

export const meta = ruleMeta({
  tests: ['6.1.1'],
  wcag: ['2.4.4'],
  act: [],
  targets: 'a[href]',
  reads: 'text',
  reasons: {
    alone: {
      who: 'editor',
      impact: 'major',
      cms: 'link-text',
      fr: {
        title: { one: '1 lien ne dit pas où il mène', other: '{n} liens ne disent pas où ils mènent' },
        effect: 'Une personne qui parcourt la page de lien en lien entend « {text} » sans savoir ce qu’elle va ouvrir.',
        fix: 'Remplacez « {text} » par le sujet de la page ouverte, par exemple « Lire la suite : Journée portes ouvertes ».',
      },
      en: {
        title: { one: '1 link does not say where it leads', other: '{n} links do not say where they lead' },
        effect: 'Someone who moves from link to link hears “{text}” and cannot tell what will open.',
        fix: 'Replace “{text}” with the subject of the page it opens, for instance “Read more: Open day”.',
      },
    },
    context: {
      fr: {
        title: { one: '1 lien dont le sens dépend du texte autour', other: '{n} liens dont le sens dépend du texte autour' },
        question: 'Lu avec « {context} », le lien « {text} » dit-il clairement où il mène ?',
      },
      en: {
        title: { one: '1 link whose meaning hangs on the text around it', other: '{n} links whose meaning hangs on the text around them' },
        question: 'Read with “{context}”, does the link “{text}” clearly say where it leads?',
      },
      yes: 'passed',
      no: 'failed',
    },
  },
});

export const check: Check<typeof meta> = (link, page) => {
  if (!page.exposed(link)) return;
  const text = page.name(link);
  if (!page.words.is('genericLinks', text)) return;
  const context = linkContext(link, page);
  return context ? cantTell('context', { text, context }) : failed('alone', { text });
};

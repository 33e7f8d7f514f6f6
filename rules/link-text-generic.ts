import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { linkContextOf } from '../engine/page/link-context';
import { imageIn, LINKS, type LinkKind, linkKind, linkTarget, namedLinks } from '../engine/page/link-kind';
import { poorAlt } from '../engine/page/poor-alt';
import { fold } from '../engine/page/words';

export const meta = ruleMeta({
  tests: ['6.1.1', '6.1.2', '6.1.3', '6.1.4'],
  wcag: ['2.4.4', '2.4.9'],
  act: ['5effbb', 'aizyf1'],
  targets: LINKS,
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
    twin: {
      who: 'editor',
      impact: 'major',
      cms: 'link-text',
      fr: {
        title: { one: '1 lien ne se distingue pas de son voisin', other: '{n} liens ne se distinguent pas de leurs voisins' },
        effect: 'Sous le même titre, plusieurs liens « {text} » ouvrent des pages différentes : rien ne dit lequel choisir ({context}).',
        fix: 'Remplacez chaque « {text} » par le sujet de sa page, ou placez le lien dans la phrase qui en parle.',
      },
      en: {
        title: { one: '1 link cannot be told from its neighbour', other: '{n} links cannot be told from their neighbours' },
        effect: 'Under the same heading, several links “{text}” open different pages: nothing says which to choose ({context}).',
        fix: 'Replace each “{text}” with the subject of its page, or put the link in the sentence that speaks of it.',
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
      who: 'editor',
      impact: 'minor',
    },
    address: {
      fr: {
        title: { one: '1 lien écrit comme une adresse', other: '{n} liens écrits comme des adresses' },
        question: 'L’adresse « {text} », lue signe par signe, suffit-elle à savoir ce que le lien ouvre ?',
        look: 'Le texte autour compte : « {context} ». Le nom du site ou de la page se comprend mieux qu’une adresse.',
      },
      en: {
        title: { one: '1 link written as an address', other: '{n} links written as addresses' },
        question: 'Is the address “{text}”, read sign by sign, enough to know what the link opens?',
        look: 'The text around it counts: “{context}”. The name of the site or page is clearer than an address.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

const TEST: Readonly<Record<LinkKind, string>> = { text: '6.1.1', image: '6.1.2', composite: '6.1.3', svg: '6.1.4' };

export const check: Check<typeof meta> = (link, page) => {
  const vague = vagueLinks(page).get(link);
  if (!vague) return;
  const { text, kind, context, heading } = vague;
  const tests = [TEST[kind]];
  if (vague.address) return cantTell('address', { text, context }, tests);
  if (!context) return failed('alone', { text }, tests);
  // A heading speaks of all the links under it: it can't tell apart two of the same name.
  return heading && hasTwin(link, vague, page) ? failed('twin', { text, context }, tests) : cantTell('context', { text, context }, tests);
};

interface Vague {
  readonly text: string;
  readonly kind: LinkKind;
  readonly address: boolean;
  readonly context: string;
  readonly heading: boolean;
}

function vagueLinks(page: Page): ReadonlyMap<Element, Vague> {
  return page.memo('link-text-generic', () => {
    const found = new Map<Element, Vague>();
    for (const link of namedLinks(page)) {
      const text = page.name(link);
      const kind = linkKind(link, page);
      const address = kind === 'text' && /^(https?:\/\/|www\.)\S+[/?]\S{4,}$/i.test(text);
      if (!address && !saysNothing(text, link, kind, page)) continue;
      const { text: context, heading } = linkContextOf(link, page);
      found.set(link, { text, kind, address, context, heading });
    }
    return found;
  });
}

/** A word of the list, signs without a word, or for a picture a name of file or layer. */
function saysNothing(text: string, link: Element, kind: LinkKind, page: Page): boolean {
  if (page.words.is('genericLinks', text) || !/[\p{L}\p{N}]/u.test(text)) return true;
  if (kind === 'svg') return /^(calque|layer|path|tracé|groupe?|polygone?|zone|shape|forme|rect|fill)[\s_-]*\d*$/i.test(text);
  if (kind !== 'image') return false;
  return poorAlt(text, imageIn(link, page) ?? link, page) !== null;
}

function hasTwin(link: Element, { text, context }: Vague, page: Page): boolean {
  const targets = page.memo('link-text-generic/twins', () => {
    const byContext = new Map<string, Set<string>>();
    for (const [other, vague] of vagueLinks(page)) {
      const key = keyOf(vague);
      byContext.set(key, (byContext.get(key) ?? new Set()).add(linkTarget(other)));
    }
    return byContext;
  });
  return linkTarget(link) !== '' && (targets.get(keyOf({ text, context }))?.size ?? 0) > 1;
}

const keyOf = ({ text, context }: Pick<Vague, 'text' | 'context'>) => `${fold(text)}\n${context}`;

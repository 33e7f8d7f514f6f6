import { type Check, cantTell, failed, passed, ruleMeta } from '../engine';
import { contrastRatio, over, parseColour, toHex, WHITE } from '../engine/page/colour';
import { ratioText } from '../engine/page/contrast';
import { hasCue } from '../engine/page/link-cues';
import { textLinks } from '../engine/page/text-links';

/** Contrast that a link told by its colour alone owes to the text around it. */
const LEAST = 3;

export const meta = ruleMeta({
  tests: ['10.6.1'],
  wcag: ['1.4.1'],
  act: [],
  targets: (page) => textLinks(page).keys(),
  reads: 'style',
  replaces: ['axe/link-in-text-block'],
  reasons: {
    colour: {
      who: 'webmaster',
      impact: 'major',
      cms: 'colours',
      fr: {
        title: { one: '1 lien se perd dans le texte autour', other: '{n} liens se perdent dans le texte autour' },
        effect:
          'Une personne qui distingue mal les couleurs lit « {text} » sans voir que c’est un lien : seule une couleur trop proche le dit.',
        fix: 'Dans les réglages du thème, soulignez les liens des textes.',
      },
      en: {
        title: { one: '1 link is lost in the text around it', other: '{n} links are lost in the text around them' },
        effect: 'Someone who tells colours apart poorly reads “{text}” without seeing that it is a link: only too close a colour says so.',
        fix: 'In the settings of the theme, underline the links of texts.',
      },
    },
    states: {
      fr: {
        title: { one: '1 lien n’est signalé que par sa couleur', other: '{n} liens ne sont signalés que par leur couleur' },
        question: 'Au survol et à la touche Tab, le lien « {text} » change-t-il autrement que de couleur ?',
        look: 'Passez la souris dessus, puis allez dessus avec la touche Tab : un trait, un cadre ou un soulignement apparaît-il ?',
      },
      en: {
        title: { one: '1 link is marked by its colour alone', other: '{n} links are marked by their colour alone' },
        question: 'Under the pointer and with the Tab key, does the link “{text}” change by more than its colour?',
        look: 'Move the pointer over it, then reach it with the Tab key: does a line, a frame or an underline appear?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
    same: {
      fr: {
        title: { one: '1 lien a l’air d’un texte courant', other: '{n} liens ont l’air d’un texte courant' },
        question: 'Rien ne distingue « {text} » du texte autour : voit-on tout de même que c’est un lien ?',
        look: 'Sa place ou sa tournure peut suffire, comme « Lire la suite ».',
      },
      en: {
        title: { one: '1 link looks like plain text', other: '{n} links look like plain text' },
        question: 'Nothing tells “{text}” from the text around it: can one still see that it is a link?',
        look: 'Its place or its wording may be enough, such as “Read more”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const link = textLinks(page).get(element);
  if (!link || !page.visible(element)) return;
  if (hasCue(link, page)) return passed();
  const holder = link.holders[0] ?? element;
  const own = parseColour(page.style(holder).color);
  const around = parseColour(page.style(link.around).color);
  if (!own || !around) return;
  const ratio = contrastRatio(over(own, WHITE), over(around, WHITE));
  const values = { text: page.text(element), ratio: ratioText(ratio), expected: ratioText(LEAST), fg: toHex(own), around: toHex(around) };
  if (toHex(own) === toHex(around)) return cantTell('same', values);
  return ratio < LEAST ? failed('colour', values) : cantTell('states', values);
};

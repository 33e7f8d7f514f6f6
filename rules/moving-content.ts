import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { BRIEF, movements } from '../engine/page/movements';

/** CSS pixels: what is smaller is a spinner or a dot. */
const least = { width: 40, height: 12 };
/** Things asked about in one page. */
const most = 3;
export const meta = ruleMeta({
  tests: ['13.8.1', '13.8.2', '13.7.3'],
  wcag: ['2.2.2', '2.3.1'],
  act: [],
  targets: (page) => moving(page).keys(),
  reads: 'layout',
  reasons: {
    moves: {
      fr: {
        title: { one: '1 contenu bouge sans s’arrêter', other: '{n} contenus bougent sans s’arrêter' },
        question: 'Peut-on arrêter le mouvement de « {text} » avec un bouton, au survol ou à la prise de focus ?',
        look: 'L’arrêt doit tenir, et s’obtenir aussi au clavier. Un contenu qui bouge seulement pendant un chargement ne compte pas.',
      },
      en: {
        title: { one: '1 content moves without end', other: '{n} contents move without end' },
        question: 'Can the movement of “{text}” be stopped with a button, under the pointer or on focus?',
        look: 'The stop has to hold, and to be had with the keyboard too. What moves only while something loads does not count.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
    blinks: {
      fr: {
        title: { one: '1 contenu clignote', other: '{n} contenus clignotent' },
        question: 'Peut-on arrêter le clignotement de « {text} » ?',
      },
      en: {
        title: { one: '1 content blinks', other: '{n} contents blink' },
        question: 'Can the blinking of “{text}” be stopped?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
    film: {
      fr: {
        title: { one: '1 vidéo d’ambiance démarre seule', other: '{n} vidéos d’ambiance démarrent seules' },
        question: 'Un bouton de la page arrête-t-il la vidéo « {text} », qui démarre seule et recommence sans fin ?',
      },
      en: {
        title: { one: '1 mood video starts by itself', other: '{n} mood videos start by themselves' },
        question: 'Does a button of the page stop the video “{text}”, which starts by itself and loops without end?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
    flash: {
      fr: {
        title: { one: '1 contenu change très vite', other: '{n} contenus changent très vite' },
        question: '« {text} » ({rate} fois par seconde) produit-il un éclair vif sur une surface large ?',
        look: 'Plus de trois éclairs par seconde peuvent déclencher une crise d’épilepsie, sauf sur une petite surface.',
      },
      en: {
        title: { one: '1 content changes very fast', other: '{n} contents change very fast' },
        question: 'Does “{text}” ({rate} times a second) give a bright flash over a large area?',
        look: 'More than three flashes a second may set off a seizure, except over a small area.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'blocking',
    },
  },
});

interface Movement {
  reason: 'moves' | 'blinks' | 'film' | 'flash';
  rate: number;
}

const testOf = { moves: '13.8.1', film: '13.8.1', blinks: '13.8.2', flash: '13.7.3' } as const;

export const check: Check<typeof meta> = (element, page) => {
  const movement = moving(page).get(element);
  if (!movement) return;
  const text = (page.name(element) || element.textContent?.trim() || element.className.toString() || element.localName).slice(0, 60);
  return cantTell(movement.reason, { text, rate: movement.rate }, [testOf[movement.reason]]);
};

function moving(page: Page): ReadonlyMap<Element, Movement> {
  return page.memo('moving-content', () => {
    const found = new Map<Element, Movement>();
    for (const [element, movement] of movements(page)) {
      if (found.size >= most) break;
      if (isContent(element, movement.reason, page)) found.set(element, movement);
    }
    for (const video of page.select('video[autoplay]:not([controls])')) {
      const { loop, duration } = video as HTMLVideoElement;
      if (!loop && duration * 1000 <= BRIEF) continue;
      if (page.visible(video)) found.set(video, { reason: 'film', rate: 0 });
    }
    return found;
  });
}

/** Something to read or to look at, rather than the sign of a loading. */
function isContent(element: Element, reason: Movement['reason'], page: Page): boolean {
  const { width, height } = page.box(element);
  if (width < least.width || height < least.height) return false;
  // What blinks may be unseen at this very moment.
  if (reason === 'moves' && !page.visible(element)) return false;
  if (
    /spin|load|skeleton|progress/i.test(element.className.toString()) ||
    page.closest(element, '[aria-busy="true"], [role="progressbar"]')
  )
    return false;
  return !!element.textContent?.trim() || element.matches('img, svg, picture') || element.querySelector('img, svg, picture') !== null;
}

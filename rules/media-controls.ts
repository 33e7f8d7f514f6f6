import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { mediaAt, mediaOf } from '../engine/page/media';

export const meta = ruleMeta({
  tests: ['4.11.1', '4.11.2', '4.11.3', '4.13.1'],
  wcag: ['2.1.1', '4.1.2'],
  act: [],
  targets: (page) => mediaOf(page).map(({ element }) => element),
  reads: 'layout',
  reasons: {
    none: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: { one: '1 vidéo ou son n’a aucune commande', other: '{n} vidéos ou sons n’ont aucune commande' },
        effect: 'Personne ne peut mettre « {title} » en pause ni le revoir, avec la souris comme au clavier.',
        fix: 'Dans les réglages du bloc, cochez « Commandes de lecture » (attribut controls).',
      },
      en: {
        title: { one: '1 video or sound has no control at all', other: '{n} videos or sounds have no control at all' },
        effect: 'Nobody can pause “{title}” nor play it again, by mouse or by keyboard.',
        fix: 'In the settings of the block, tick “Playback controls” (controls attribute).',
      },
    },
    'mouse-only': {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 lecteur ne se commande qu’à la souris', other: '{n} lecteurs ne se commandent qu’à la souris' },
        effect: 'Une personne qui se sert du clavier ou de la voix ne peut pas lancer ni arrêter « {title} » : {control}.',
        fix: 'Faites de cette commande un vrai bouton (balise button) avec un nom.',
      },
      en: {
        title: { one: '1 player obeys the mouse alone', other: '{n} players obey the mouse alone' },
        effect: 'Someone who uses the keyboard or their voice can neither start nor stop “{title}”: {control}.',
        fix: 'Make a true button of this control (button tag), with a name.',
      },
    },
    nameless: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 lecteur a un bouton sans nom', other: '{n} lecteurs ont un bouton sans nom' },
        effect: 'Une personne qui écoute la page entend « bouton », sans savoir s’il lance, arrête ou coupe le son de « {title} ».',
        fix: 'Ajoutez à chaque bouton du lecteur un texte ou un aria-label : « Lecture », « Couper le son ».',
      },
      en: {
        title: { one: '1 player has a button without a name', other: '{n} players have a button without a name' },
        effect: 'Someone who listens to the page hears “button”, and cannot tell whether it plays, stops or mutes “{title}”.',
        fix: 'Give each button of the player a text or an aria-label: “Play”, “Mute”.',
      },
    },
    custom: {
      fr: {
        title: { one: '1 lecteur fait maison', other: '{n} lecteurs faits maison' },
        question: 'Les boutons de « {title} » ({buttons}) suffisent-ils pour lire, mettre en pause et couper le son ?',
        look: 'Et pour afficher les sous-titres ou l’audiodescription, s’il y en a.',
      },
      en: {
        title: { one: '1 custom-made player', other: '{n} custom-made players' },
        question: 'Are the buttons of “{title}” ({buttons}) enough to play, pause and mute?',
        look: 'And to show captions or play the audio description, if any.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
    player: {
      fr: {
        title: { one: '1 lecteur d’un autre site, à essayer au clavier', other: '{n} lecteurs d’un autre site, à essayer au clavier' },
        question: 'Lecture, pause, son et sous-titres de « {title} » ({service}) s’atteignent-ils et s’activent-ils au clavier ?',
        look: 'Entrez dans le lecteur avec la touche Tab, puis essayez Entrée et Espace sur chaque bouton.',
      },
      en: {
        title: {
          one: '1 player of another site, to try with the keyboard',
          other: '{n} players of another site, to try with the keyboard',
        },
        question: 'Can play, pause, sound and captions of “{title}” ({service}) be reached and used with the keyboard?',
        look: 'Enter the player with the Tab key, then try Enter and Space on each button.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'blocking',
    },
  },
});

const keyboard = ['4.11.2', '4.11.3'];
const CONTROL = 'button, [role="button" i], [role="slider" i], input:is([type="button"], [type="range"], [type="image"]), a[href]';
const WRAPPER =
  'figure, [class*="player" i], [class*="plyr" i], [class*="video" i], [class*="audio" i], [class*="media" i], [class*="mejs" i]';

export const check: Check<typeof meta> = (element, page) => {
  const media = mediaAt(element, page);
  if (!media) return;
  const { title, service } = media;
  if (!/^(video|audio)$/.test(element.localName)) return cantTell('player', { title, service: service || '–' }, keyboard);
  if ((element as HTMLMediaElement).controls) {
    // The browser's own controls; none of them turns an audio description on or off.
    const described = element.querySelector(':scope > track[kind="descriptions" i]');
    return passed(described ? [...keyboard, '4.13.1'] : ['4.11.1', ...keyboard, '4.13.1']);
  }
  const wrapper = wrapperOf(element, page);
  const controls = within(wrapper, CONTROL, page);
  const mouse = within(wrapper, '[onclick]:not(video, audio)', page).find((one) => !page.focusable(one) && !one.querySelector(CONTROL));
  if (mouse && controls.length === 0) return failed('mouse-only', { title, control: told(mouse, page) }, ['4.11.2']);
  if (controls.length === 0) return isControlled(element, page) ? undefined : failed('none', { title }, ['4.11.1']);
  if (controls.some((control) => control.localName !== 'a' && page.exposed(control) && page.name(control) === ''))
    return [failed('nameless', { title }, ['4.13.1']), cantTell('custom', { title, buttons: names(controls, page) }, ['4.11.1'])];
  return cantTell('custom', { title, buttons: names(controls, page) }, ['4.11.1']);
};

/** The player around: an element that says so, no wider than the part of the page that holds this one film. */
function wrapperOf(element: Element, page: Page): Element {
  const parent = page.parent(element) ?? element;
  let wrapper = parent;
  let node: Element | null = parent;
  for (let up = 0; node && up < 4; up++, node = page.parent(node)) {
    if (/^(main|body|article|section)$/.test(node.localName) || node.querySelectorAll('video, audio').length > 1) break;
    if (node.matches(WRAPPER)) wrapper = node;
  }
  return wrapper;
}

function within(wrapper: Element, selector: string, page: Page): Element[] {
  if (wrapper === page.document.body || wrapper === page.root) return [];
  return [...wrapper.querySelectorAll(selector)].filter((one) => page.rendered(one));
}

/** May something else command it: the film itself on a click, or a button of the page that is not that of another film? */
function isControlled(element: Element, page: Page): boolean {
  if (element.hasAttribute('onclick') || page.focusable(element)) return true;
  const buttons = page.memo('media-controls/buttons', () =>
    page.select('button, [role="button" i]').filter((one) => page.rendered(one) && page.words.find('pauseWords', page.name(one)) !== ''),
  );
  return buttons.some((button) => {
    let around: Element | null = button;
    while (around && !around.querySelector('video, audio')) around = around.parentElement;
    return !around || around.contains(element);
  });
}

const told = (element: Element, page: Page) => page.text(element) || element.id || element.classList[0] || element.localName;

const names = (controls: readonly Element[], page: Page) =>
  controls
    .map((control) => page.name(control) || '–')
    .join(', ')
    .slice(0, 120);

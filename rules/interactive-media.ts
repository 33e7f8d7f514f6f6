import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { controlsBeside, headingBefore } from '../engine/page/beside';
import { frameService } from '../engine/page/media';

export const meta = ruleMeta({
  tests: ['4.8.1', '4.9.1', '4.12.1', '4.12.2'],
  wcag: ['1.1.1', '2.1.1'],
  act: [],
  targets: (page) => page.select(`${FRAMES}, ${MAPS}`),
  reads: 'layout',
  reasons: {
    alternative: {
      fr: {
        title: { one: '1 carte ou contenu à explorer', other: '{n} cartes ou contenus à explorer' },
        question: 'Un lien ou un bouton, juste à côté de « {title} » ({service}), donne-t-il la même information autrement ?',
        look: 'Pour un plan d’accès : l’adresse et l’itinéraire en texte. Pour un diaporama : son texte. S’il décore : « sans objet ».',
      },
      en: {
        title: { one: '1 map or content to explore', other: '{n} maps or contents to explore' },
        question: 'Does a link or a button, right beside “{title}” ({service}), give the same information another way?',
        look: 'For a location map: the address and the way in words. For a slide show: its text. If it decorates: “not applicable”.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'major',
    },
    link: {
      fr: {
        title: {
          one: '1 carte ou contenu à explorer, avec un lien voisin',
          other: '{n} cartes ou contenus à explorer, avec un lien voisin',
        },
        question: '« {link} », à côté de « {title} », donne-t-il le même contenu et permet-il les mêmes choses ?',
        look: 'Ouvrez le lien : la page doit être lisible et complète.',
      },
      en: {
        title: { one: '1 map or content to explore, with a link beside', other: '{n} maps or contents to explore, with a link beside' },
        question: 'Does “{link}”, beside “{title}”, give the same content and allow the same things?',
        look: 'Follow the link: the page has to be readable and complete.',
      },
      yes: 'passed',
      no: { '4.8.1': 'failed', '4.9.1': 'inapplicable' },
      who: 'editor',
      impact: 'major',
    },
    keyboard: {
      fr: {
        title: { one: '1 contenu à explorer, à essayer au clavier', other: '{n} contenus à explorer, à essayer au clavier' },
        question: 'Tout ce que « {title} » permet à la souris se fait-il au clavier, ou par un autre moyen de la page ?',
        look: 'Touche Tab pour entrer et sortir, flèches, Entrée : déplacer, agrandir, ouvrir un point, changer de page.',
      },
      en: {
        title: { one: '1 content to explore, to try with the keyboard', other: '{n} contents to explore, to try with the keyboard' },
        question: 'Can all that “{title}” allows with a mouse be done with the keyboard, or by another means of the page?',
        look: 'Tab to enter and leave, arrows, Enter: move, zoom, open a point, change page.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'blocking',
    },
  },
});

const FRAMES = 'iframe, object, embed';
/** What map libraries build in the page itself. */
const MAPS = '.leaflet-container, .mapboxgl-map, .maplibregl-map, .ol-viewport, .gm-style, applet';

export const check: Check<typeof meta> = (element, page) => {
  const service = serviceName(element, page);
  if (!service || !page.visible(element)) return;
  const title = titleOf(element, service, page);
  const link = controlsBeside(element, page).find((one) => page.name(one) !== '');
  const keyboard = cantTell('keyboard', { title }, ['4.12.1', '4.12.2']);
  if (link) return [cantTell('link', { title, link: page.name(link) }, ['4.8.1', '4.9.1']), keyboard];
  return [cantTell('alternative', { title, service }, ['4.8.1']), keyboard];
};

function serviceName(element: Element, page: Page): string {
  if (element.matches(MAPS)) return element.localName === 'applet' ? 'applet' : 'Leaflet, Mapbox…';
  if (/^application\/x-(shockwave-flash|java)/i.test(element.getAttribute('type') ?? '')) return 'Flash';
  const service = frameService(element, page);
  return service?.kind === 'live' ? service.name : '';
}

function titleOf(element: Element, service: string, page: Page): string {
  const own = element.getAttribute('title')?.trim() || page.name(element);
  return (own && !page.words.is('frameTitles', own) ? own : headingBefore(element, page) || service).slice(0, 80);
}

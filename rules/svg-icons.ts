import { type Check, cantTell, failed, failedEither, passed, ruleMeta } from '../engine';
import { imageOf } from '../engine/page/image';

/** Names that drawing tools and icon sets leave in the title of a layer. */
const layerName =
  /^(calque|layer|groupe?|group|trac[ée]|path|shape|forme|ellipse|rectangle|icon|ic[oô]ne?|symbole?|artboard|plan de travail|svg|vector|fill|stroke|mask|page|union|subtract)[\s_-]*(copy|copie)?[\s_-]*\d*$|^(icon|ico|ic|fa|bi|md|svg)[-_][\w-]+$|\.svg$/i;

export const meta = ruleMeta({
  tests: ['1.1.5', '1.2.4', '1.3.6'],
  wcag: ['1.1.1'],
  act: [],
  targets: 'svg',
  reads: 'dom',
  reasons: {
    bare: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 dessin n’est ni nommé ni caché', other: '{n} dessins ne sont ni nommés ni cachés' },
        effect: 'Un lecteur d’écran peut s’y arrêter et dire « graphique » sans plus : la personne ignore ce qu’elle manque.',
        fix: 'Si le dessin ne fait que décorer, ajoutez aria-hidden="true" ; s’il dit quelque chose, role="img" et aria-label.',
      },
      en: {
        title: { one: '1 drawing is neither named nor hidden', other: '{n} drawings are neither named nor hidden' },
        effect: 'A screen reader may stop there and just say “graphic”: the person cannot know what is missing.',
        fix: 'If the drawing only decorates, add aria-hidden="true"; if it says something, role="img" and aria-label.',
      },
      place: {
        fr: 'Ce dessin apporte-t-il une information que le texte autour ne donne pas ?',
        en: 'Does this drawing give information that the text around it does not?',
      },
    },
    role: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 dessin nommé n’est pas annoncé comme une image',
          other: '{n} dessins nommés ne sont pas annoncés comme des images',
        },
        effect: 'Le nom « {name} » n’est pas lu par toutes les aides techniques, faute de rôle.',
        fix: 'Ajoutez role="img" au dessin ; si son nom ne sert à rien, retirez-le et ajoutez aria-hidden="true".',
      },
      en: {
        title: { one: '1 named drawing is not announced as an image', other: '{n} named drawings are not announced as images' },
        effect: 'The name “{name}” is not read by every assistive tool, for want of a role.',
        fix: 'Add role="img" to the drawing; if the name serves nothing, remove it and add aria-hidden="true".',
      },
      place: {
        fr: 'Le dessin « {name} » apporte-t-il une information ?',
        en: 'Does the drawing “{name}” give information?',
      },
    },
    layer: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 dessin porte le nom d’un calque ou d’un fichier',
          other: '{n} dessins portent le nom d’un calque ou d’un fichier',
        },
        effect: 'La personne entend « {name} », un mot de l’outil de dessin qui ne décrit rien.',
        fix: 'Remplacez « {name} » par ce que le dessin veut dire, ou cachez le dessin s’il décore.',
      },
      en: {
        title: { one: '1 drawing bears the name of a layer or file', other: '{n} drawings bear the name of a layer or file' },
        effect: 'The person hears “{name}”, a word of the drawing tool that describes nothing.',
        fix: 'Replace “{name}” with what the drawing means, or hide the drawing if it decorates.',
      },
    },
    'hidden-name': {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 dessin caché garde une infobulle', other: '{n} dessins cachés gardent une infobulle' },
        effect:
          'L’infobulle « {name} » s’affiche à la souris mais une partie des aides techniques la lit aussi : le dessin n’est pas vraiment ignoré.',
        fix: 'Videz les éléments title et desc du dessin, et retirez ses attributs title, aria-label et aria-labelledby.',
      },
      en: {
        title: { one: '1 hidden drawing keeps a tooltip', other: '{n} hidden drawings keep a tooltip' },
        effect: 'The tooltip “{name}” shows under the mouse, and some assistive tools read it too: the drawing is not truly ignored.',
        fix: 'Empty the title and desc elements of the drawing, and remove its title, aria-label and aria-labelledby attributes.',
      },
    },
    decorative: {
      fr: {
        title: { one: '1 grand dessin est caché aux lecteurs d’écran', other: '{n} grands dessins sont cachés aux lecteurs d’écran' },
        question: 'Ce dessin de {width} × {height} pixels ne fait-il que décorer ?',
        look: 'Un plan, un schéma ou un graphique dit quelque chose ; une frise ou un fond ne dit rien.',
      },
      en: {
        title: { one: '1 large drawing is hidden from screen readers', other: '{n} large drawings are hidden from screen readers' },
        question: 'Does this drawing of {width} × {height} pixels only decorate?',
        look: 'A map, a diagram or a chart says something; a border or a backdrop says nothing.',
      },
      yes: { '1.1.5': 'inapplicable', '1.2.4': 'passed' },
      no: { '1.1.5': 'failed', '1.2.4': 'inapplicable' },
      who: 'developer',
      impact: 'major',
    },
  },
});

/** CSS pixels from which a hidden drawing may well be more than an icon. */
const large = 100;

export const check: Check<typeof meta> = (svg, page) => {
  const image = imageOf(svg, page);
  if (!image || !page.rendered(svg)) return;
  const name = ownName(svg);
  if (!page.exposed(svg) || /^(presentation|none)$/.test(svg.getAttribute('role') ?? '')) {
    // A hidden drawing whose ancestor is the hidden one is out of reach: nothing of it is read.
    if (name && svg.getAttribute('aria-hidden') === 'true') return failed('hidden-name', { name }, ['1.2.4']);
    const { width, height } = page.box(svg);
    if (width < large || height < large || !page.visible(svg)) return;
    return cantTell('decorative', { width: Math.round(width), height: Math.round(height) }, ['1.1.5', '1.2.4']);
  }
  const spoken = name || page.name(svg);
  if (!spoken) return isEmpty(svg) ? undefined : failedEither('bare', ['1.1.5', '1.2.4']);
  if (layerName.test(spoken)) return failed('layer', { name: spoken }, ['1.3.6']);
  if (!svg.hasAttribute('role')) return failedEither('role', ['1.1.5', '1.2.4'], { name: spoken });
  return svg.getAttribute('role') === 'img' ? passed(['1.1.5']) : undefined;
};

/** What names the drawing itself, as the method of test 1.2.4 lists it; its visible text is no name. */
function ownName(svg: Element): string {
  const holders = svg.querySelectorAll('title, desc');
  const texts = [...holders].map(({ textContent }) => textContent?.trim() ?? '');
  return [svg.getAttribute('aria-label')?.trim(), ...texts, svg.getAttribute('title')?.trim()].find(Boolean) ?? '';
}

/** A sprite sheet or a holder of gradients: it shows nothing. */
function isEmpty(svg: Element): boolean {
  return !svg.querySelector(
    ':scope > :not(symbol, defs, style, title, desc, metadata, linearGradient, radialGradient, filter, clipPath, mask)',
  );
}

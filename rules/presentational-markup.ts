import { type Check, cantTell, failed, ruleMeta, type Verdict } from '../engine';

// The two closed lists of the technical method of tests 10.1.1 and 10.1.2 (RGAA 4.1.2). `u` counts only outside HTML 5.
const tags = ['basefont', 'big', 'blink', 'center', 'font', 'marquee', 's', 'strike', 'tt'];
const anywhere = ['align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'frameborder', 'hspace', 'valign', 'vspace'];
const on: Readonly<Record<string, string>> = {
  alink: 'body',
  background: 'body, table, thead, tbody, tfoot, tr, td, th',
  char: 'col, colgroup, tbody, td, tfoot, th, thead, tr',
  charoff: 'col, colgroup, tbody, td, tfoot, th, thead, tr',
  clear: 'br',
  color: 'font, basefont, hr',
  compact: 'dir, dl, menu, ol, ul',
  link: 'body',
  marginheight: 'body, iframe, frame',
  marginwidth: 'body, iframe, frame',
  text: 'body',
  vlink: 'body',
};
// The method excepts img, object, embed, canvas and svg from width and height, and select from size; nothing else.
const sized = ':is(table, thead, tbody, tfoot, tr, td, th, col, colgroup, hr, pre, applet, input, div, p, span):is([width], [height])';
// Nor does it except these two, for which HTML defines the attributes as the room to keep before they load: a person decides.
const framed = ':is(iframe, video):is([width], [height])';
const fieldSize = ':is(hr, font, basefont, input)[size]';

const attributeSelector = [...anywhere.map((name) => `[${name}]`), ...Object.entries(on).map(([name, where]) => `:is(${where})[${name}]`)];
const names = [...anywhere, ...Object.keys(on)];

export const meta = ruleMeta({
  tests: ['10.1.1', '10.1.2'],
  wcag: ['1.3.1'],
  act: [],
  targets: [...tags, 'u', ...attributeSelector, sized, framed, fieldSize].join(','),
  reads: 'dom',
  reasons: {
    tag: {
      who: 'editor',
      impact: 'minor',
      cms: 'clear-format',
      fr: {
        title: {
          one: '1 passage est mis en forme par une balise périmée',
          other: '{n} passages sont mis en forme par des balises périmées',
        },
        effect: 'Une personne qui remplace les couleurs ou les caractères par les siens ne peut pas changer cette mise en forme « {tag} ».',
        fix: 'Sélectionnez le passage, effacez la mise en forme, puis reprenez les styles prévus par le site.',
      },
      en: {
        title: { one: '1 passage is styled by an outdated tag', other: '{n} passages are styled by outdated tags' },
        effect: 'Someone who replaces colours or fonts with their own cannot change this “{tag}” styling.',
        fix: 'Select the passage, clear its formatting, then use the styles that the site offers.',
      },
    },
    attribute: {
      who: 'editor',
      impact: 'minor',
      cms: 'clear-format',
      fr: {
        title: {
          one: '1 élément porte sa mise en forme dans le contenu',
          other: '{n} éléments portent leur mise en forme dans le contenu',
        },
        effect: 'L’alignement, la bordure ou la couleur fixés ici ({attributes}) résistent aux réglages de lecture de la personne.',
        fix: 'Effacez la mise en forme de ce passage ; l’alignement et les bordures viennent de la feuille de style du site.',
      },
      en: {
        title: { one: '1 element carries its styling in the content', other: '{n} elements carry their styling in the content' },
        effect: 'The alignment, border or colour set here ({attributes}) resists the person’s own reading settings.',
        fix: 'Clear the formatting of this passage; alignment and borders come from the site’s style sheet.',
      },
    },
    dimensions: {
      fr: {
        title: { one: '1 vidéo ou cadre a ses dimensions dans le code', other: '{n} vidéos ou cadres ont leurs dimensions dans le code' },
        question: 'Les attributs {attributes} ne servent-ils qu’à garder la place de ce contenu avant son chargement ?',
        look: 'La taille affichée suit la largeur de l’écran : la feuille de style du site la règle, les attributs n’y changent rien.',
      },
      en: {
        title: { one: '1 video or frame has its dimensions in the code', other: '{n} videos or frames have their dimensions in the code' },
        question: 'Do the attributes {attributes} only keep the room of this content until it is loaded?',
        look: 'The displayed size follows the width of the screen: the style sheet of the site sets it, the attributes change nothing.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
    size: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 élément a une taille fixée dans le contenu', other: '{n} éléments ont une taille fixée dans le contenu' },
        effect: 'La taille fixée ici ({attributes}) ne suit pas la largeur de l’écran ni les réglages de la personne.',
        fix: 'Retirez {attributes} du code et donnez la taille dans la feuille de style.',
      },
      en: {
        title: { one: '1 element has its size set in the content', other: '{n} elements have their size set in the content' },
        effect: 'The size set here ({attributes}) follows neither the width of the screen nor the person’s settings.',
        fix: 'Remove {attributes} from the code and set the size in the style sheet.',
      },
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  // Attributes of custom elements are their own; `link color` and the like in the head present nothing.
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || element.localName.includes('-') || element.closest('head')) return;
  const verdicts: Verdict<keyof (typeof meta)['reasons'] & string>[] = [];
  if (tags.includes(element.localName) || (element.localName === 'u' && !isHtml5(page.document))) {
    verdicts.push(failed('tag', { tag: element.localName }, ['10.1.1']));
  }
  const styling = names.filter((name) => element.hasAttribute(name) && (!on[name] || element.matches(on[name])));
  if (styling.length > 0) verdicts.push(failed('attribute', { attributes: styling.join(', ') }, ['10.1.2']));
  const sizes = [...(element.matches(sized) ? ['width', 'height'] : []), ...(element.matches(fieldSize) ? ['size'] : [])].filter((name) =>
    element.hasAttribute(name),
  );
  if (sizes.length > 0) verdicts.push(failed('size', { attributes: sizes.join(', ') }, ['10.1.2']));
  const room = element.matches(framed) ? ['width', 'height'].filter((name) => element.hasAttribute(name)) : [];
  if (room.length > 0) verdicts.push(cantTell('dimensions', { attributes: room.join(', ') }, ['10.1.2']));
  return verdicts;
};

function isHtml5({ doctype }: Document): boolean {
  return doctype?.name === 'html' && doctype.publicId === '' && /^(about:legacy-compat)?$/.test(doctype.systemId);
}

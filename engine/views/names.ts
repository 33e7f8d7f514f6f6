import { type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 9,
  rules: [
    'name-contains-label',
    'button-name-quality',
    'image-name',
    'svg-icons',
    'iframe-title-quality',
    'axe/button-name',
    'axe/link-name',
    'axe/aria-command-name',
    'axe/frame-title',
  ],
  draws: 'tags',
  fr: {
    name: 'Noms',
    hint: 'Ce qu’un lecteur d’écran dit de chaque lien, bouton, champ, image et cadre, et d’où vient ce nom.',
    none: 'Cette page n’a ni lien, ni bouton, ni champ, ni image.',
    notes: {
      none: 'Aucun nom : un lecteur d’écran n’annonce que le type de l’élément.',
      'aria-labelledby': 'Nom pris au texte que désigne aria-labelledby ; il passe avant tous les autres.',
      'aria-label': 'Nom donné par aria-label ; il remplace le texte visible.',
      label: 'Nom donné par l’étiquette du champ.',
      alt: 'Nom donné par l’attribut alt.',
      'svg-title': 'Nom donné par l’élément title du dessin.',
      legend: 'Nom donné par la légende du groupe.',
      caption: 'Nom donné par le titre du tableau.',
      value: 'Nom donné par la valeur du bouton.',
      default: 'Nom que le navigateur donne de lui-même, dans sa propre langue.',
      content: 'Nom pris au contenu de l’élément.',
      title: 'Nom donné par title, faute d’un autre.',
      placeholder: 'Nom donné par le texte d’exemple, faute d’un autre.',
      described: 'Description : {description}',
    },
  },
  en: {
    name: 'Names',
    hint: 'What a screen reader tells of each link, button, field, image and frame, and where that name comes from.',
    none: 'This page has no link, no button, no field and no image.',
    notes: {
      none: 'No name: a screen reader tells only the kind of element.',
      'aria-labelledby': 'Name taken from the text that aria-labelledby points to; it goes before all others.',
      'aria-label': 'Name given by aria-label; it takes the place of the visible text.',
      label: 'Name given by the label of the field.',
      alt: 'Name given by the alt attribute.',
      'svg-title': 'Name given by the title element of the drawing.',
      legend: 'Name given by the legend of the group.',
      caption: 'Name given by the caption of the table.',
      value: 'Name given by the value of the button.',
      default: 'Name that the browser gives by itself, in its own language.',
      content: 'Name taken from the content of the element.',
      title: 'Name given by title, for want of another.',
      placeholder: 'Name given by the sample text, for want of another.',
      described: 'Description: {description}',
    },
  },
});

const named =
  'a[href], button, input, select, textarea, summary, img, area, svg, iframe, [role], [aria-label], [aria-labelledby], [tabindex]';
/** Roles that no one names, or that say nothing by themselves. */
const silent = /^(|generic|none|presentation|paragraph|list|listitem|row|rowgroup|cell|document|strong|emphasis)$/;

export const read: ReadView = (page) =>
  page
    .select(named)
    .filter((element) => page.exposed(element) && (element.localName === 'iframe' || !silent.test(page.role(element))))
    .map((element) => {
      const { text, from } = page.nameOf(element);
      const description = page.description(element);
      return {
        element,
        mark: page.role(element) || element.localName,
        text,
        notes: [{ note: from }, ...(description ? [{ note: 'described', values: { description } }] : [])],
      };
    });

import { type Check, failed, failedEither, ruleMeta } from '../engine';
import { IMAGES, type ImageFacts, imageOf } from '../engine/page/image';
import { poorAlt } from '../engine/page/poor-alt';

export const meta = ruleMeta({
  tests: ['1.2.1', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.3.7'],
  wcag: ['1.1.1'],
  act: ['qt1vmo'],
  targets: IMAGES,
  reads: 'dom',
  reasons: {
    filename: {
      who: 'editor',
      impact: 'major',
      cms: 'image-alt',
      fr: {
        title: { one: '1 image est décrite par un nom de fichier', other: '{n} images sont décrites par un nom de fichier' },
        effect: 'Une personne qui ne voit pas l’image entend « {alt} » et n’apprend rien.',
        fix: 'Ouvrez l’image dans la médiathèque et remplacez « {alt} » par ce qu’elle montre, ou videz le champ si elle décore.',
      },
      en: {
        title: { one: '1 image is described by a file name', other: '{n} images are described by a file name' },
        effect: 'Someone who does not see the image hears “{alt}” and learns nothing.',
        fix: 'Open the image in the media library and replace “{alt}” with what it shows, or empty the field if it decorates.',
      },
      place: {
        fr: 'L’image décrite par « {alt} » apporte-t-elle une information au texte ?',
        en: 'Does the image described by “{alt}” bring information to the text?',
      },
    },
    placeholder: {
      who: 'editor',
      impact: 'major',
      cms: 'image-alt',
      fr: {
        title: { one: '1 image est décrite par un mot passe-partout', other: '{n} images sont décrites par un mot passe-partout' },
        effect: 'Le mot « {alt} » dit qu’il y a une image, pas ce qu’elle montre.',
        fix: 'Ouvrez l’image dans la médiathèque et écrivez en une phrase courte ce qu’elle apporte au texte, ou videz le champ.',
      },
      en: {
        title: { one: '1 image is described by a catch-all word', other: '{n} images are described by a catch-all word' },
        effect: 'The word “{alt}” says that there is an image, not what it shows.',
        fix: 'Open the image in the media library and say in a short sentence what it brings to the text, or empty the field.',
      },
      place: {
        fr: 'L’image nommée « {alt} » apporte-t-elle une information au texte ?',
        en: 'Does the image named “{alt}” bring information to the text?',
      },
    },
    template: {
      who: 'developer',
      impact: 'major',
      cms: 'image-alt',
      fr: {
        title: { one: '1 image garde un texte de gabarit', other: '{n} images gardent un texte de gabarit' },
        effect: 'La personne entend « {alt} » : c’est un reste de code ou de modèle, pas une description.',
        fix: 'Corrigez le modèle qui remplit le texte de remplacement, ou écrivez dans la médiathèque ce que l’image montre.',
      },
      en: {
        title: { one: '1 image keeps a text of the template', other: '{n} images keep a text of the template' },
        effect: 'The person hears “{alt}”: a remnant of code or of a template, not a description.',
        fix: 'Mend the template that fills in the alternative text, or say in the media library what the image shows.',
      },
      place: {
        fr: 'L’image dont le texte est « {alt} » apporte-t-elle une information ?',
        en: 'Does the image whose text is “{alt}” bring information?',
      },
    },
  },
});

/** RGAA's test for each kind of image. The engine only knows kinds. */
const testOf: Readonly<Record<ImageFacts['kind'], string>> = {
  img: '1.3.1',
  role: '1.3.1',
  area: '1.3.2',
  button: '1.3.3',
  object: '1.3.4',
  embed: '1.3.5',
  svg: '', // left to svg-icons
  canvas: '1.3.7',
};

export const check: Check<typeof meta> = (element, page) => {
  const image = imageOf(element, page);
  if (!image || image.ignored) return;
  const alt = image.name.text;
  // A word is judged alone only: « Photo » is no description, « Photo de classe » may be one. svg-icons knows layers.
  if (!alt || image.kind === 'svg') return;
  const values = { alt: alt.slice(0, 120) };
  const reason = poorAlt(alt, element, page);
  if (!reason) return;
  // Alone in a link or a button, or with a caption (note of criterion 1.2), an image informs for sure.
  // Elsewhere: if it decorates, it should have no alternative at all.
  if (image.kind === 'img' && !image.caption && (!image.control || image.textBeside))
    return failedEither(reason, ['1.3.1', '1.2.1'], values);
  return failed(reason, values, [testOf[image.kind]]);
};

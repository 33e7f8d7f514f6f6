import { failed, failedEither } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { imageOf } from '../../engine/page/image';

const isPixel = (image: Element) => ['width', 'height'].every((side) => Number(image.getAttribute(side) ?? 99) <= 3);

// Neither named nor declared decorative (an alt of spaces is neither): fails 1.1.1 if the image informs, 1.2.1 if it decorates.
// Alone in a link or button, it informs.
export const meta = axeRule({
  tests: ['1.1.1', '1.2.1'],
  wcag: ['1.1.1'],
  act: ['23a2a8'],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'blocking',
      fr: {
        title: { one: '1 image n’a pas de texte de remplacement', other: '{n} images n’ont pas de texte de remplacement' },
        effect: 'Une personne qui ne voit pas l’écran ignore ce que l’image montre, ou entend à sa place un nom de fichier.',
        fix: 'Ouvrez l’image dans la page et remplissez « Texte alternatif » : dites ce qu’elle apporte. Si elle ne fait que décorer, cochez « Image décorative ».',
      },
      en: {
        title: { one: '1 image has no text alternative', other: '{n} images have no text alternative' },
        effect: 'Someone who cannot see the screen does not know what the image shows, or hears a file name in its place.',
        fix: 'Open the image in the page and fill in “Alternative text” with what it brings. If it only decorates, tick “Decorative image”.',
      },
      place: { fr: 'Cette image apporte-t-elle une information ?', en: 'Does this image bring information?' },
    },
    linked: {
      who: 'editor',
      impact: 'blocking',
      fr: {
        title: {
          one: '1 image qui sert de lien ou de bouton n’a pas de texte de remplacement',
          other: '{n} images qui servent de lien ou de bouton n’ont pas de texte de remplacement',
        },
        effect: 'Une personne qui ne voit pas l’écran tombe sur un lien muet : elle ne sait pas ce qu’il ouvre.',
        fix: 'Ouvrez l’image et écrivez dans « Texte alternatif » où mène le lien, par exemple « Accueil de l’école ».',
      },
      en: {
        title: {
          one: '1 image used as a link or button has no text alternative',
          other: '{n} images used as links or buttons have no text alternative',
        },
        effect: 'Someone who cannot see the screen meets a silent link and cannot tell what it opens.',
        fix: 'Open the image and write in “Alternative text” where the link leads, for instance “School home page”.',
      },
    },
    pixel: {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: {
          one: '1 image invisible de mesure d’audience n’est pas signalée comme décorative',
          other: '{n} images invisibles de mesure d’audience ne sont pas signalées comme décoratives',
        },
        effect: 'Une personne qui écoute la page peut entendre une longue adresse sans intérêt.',
        fix: 'Dans le code du service de mesure, ajoutez alt="" à l’image de suivi.',
      },
      en: {
        title: {
          one: '1 invisible tracking image is not marked as decorative',
          other: '{n} invisible tracking images are not marked as decorative',
        },
        effect: 'Someone who listens to the page may hear a long and useless address.',
        fix: 'In the code of the tracking service, add alt="" to the image.',
      },
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome !== 'failed') return;
    if (isPixel(element)) return failed('pixel', {}, ['1.2.1']);
    const control = page.closest(element, 'a[href], button, [role="link"], [role="button"]');
    if (control && page.name(control) === '') return failed('linked', {}, ['1.1.1']);
    // A captioned image has an alternative: criterion 1.2 is not about it (its note).
    if (imageOf(element, page)?.caption) return failed('failed', {}, ['1.1.1']);
    return failedEither('failed', ['1.1.1', '1.2.1']);
  },
});

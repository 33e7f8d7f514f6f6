import { cantTell, failed, failedEither } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

/** RGAA 1.1.6 is about pictures; a document, sound or film without a name counts for the ACT rule alone. */
const isPicture = (object: Element) =>
  object.getAttribute('type')?.startsWith('image/') || /\.(avif|gif|jpe?g|png|svg|webp)([?#]|$)/i.test(object.getAttribute('data') ?? '');

export const meta = axeRule({
  tests: ['1.1.6', '1.2.3'],
  wcag: ['1.1.1'],
  act: ['8fc3b6'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: {
          one: '1 image insérée comme objet n’a pas de texte de remplacement',
          other: '{n} images insérées comme objets n’ont pas de texte de remplacement',
        },
        effect: 'Une personne qui ne voit pas l’écran ignore que cette image existe, ou ce qu’elle montre.',
        fix: 'Remplacez l’objet par une image ordinaire avec son texte alternatif, ou donnez-lui role="img" et aria-label ; décorative, elle reçoit aria-hidden="true".',
      },
      en: {
        title: {
          one: '1 image embedded as an object has no text alternative',
          other: '{n} images embedded as objects have no text alternative',
        },
        effect: 'Someone who cannot see the screen does not know that this image exists, or what it shows.',
        fix: 'Replace the object by a plain image with its alternative text, or give it role="img" and aria-label; a decorative one gets aria-hidden="true".',
      },
      place: { fr: 'Cette image insérée comme objet apporte-t-elle une information ?', en: 'Does this embedded image bring information?' },
    },
    beside: {
      fr: {
        title: {
          one: '1 image insérée comme objet, sans texte, à côté d’un lien',
          other: '{n} images insérées comme objets, sans texte, à côté d’un lien',
        },
        question: 'Le lien « {link} », juste à côté, donne-t-il la même information que l’image ?',
      },
      en: {
        title: {
          one: '1 image embedded as an object, without text, beside a link',
          other: '{n} images embedded as objects, without text, beside a link',
        },
        question: 'Does the link “{link}” beside it give the same information as the image?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'blocking',
    },
    other: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 contenu inséré n’a pas de nom', other: '{n} contenus insérés n’ont pas de nom' },
        effect: 'Une personne qui écoute la page ne sait pas quel document, son ou film se trouve là.',
        fix: 'Ajoutez à l’objet un aria-label qui nomme son contenu, et un lien pour l’ouvrir à part.',
      },
      en: {
        title: { one: '1 embedded content has no name', other: '{n} embedded contents have no name' },
        effect: 'Someone who listens to the page does not know which document, sound or film is there.',
        fix: 'Add to the object an aria-label that names its content, and a link to open it apart.',
      },
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome !== 'failed') return;
    if (!isPicture(element)) return failed('other', {}, []);
    const link = [element.previousElementSibling, element.nextElementSibling].find((next) => next?.matches('a[href], button'));
    return link ? cantTell('beside', { link: page.name(link) }, ['1.1.6']) : failedEither('failed', ['1.1.6', '1.2.3']);
  },
});

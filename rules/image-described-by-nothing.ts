import { type Check, failed, passed, ruleMeta } from '../engine';
import { IMAGES, imageOf } from '../engine/page/image';

export const meta = ruleMeta({
  tests: ['1.6.6', '1.6.8', '1.6.9'],
  wcag: ['1.1.1'],
  act: [],
  targets: (page) => page.select(IMAGES).filter((image) => image.hasAttribute('aria-describedby')),
  reads: 'text',
  reasons: {
    dangling: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 image annonce une description qui n’existe pas',
          other: '{n} images annoncent une description qui n’existe pas',
        },
        effect: 'La description prévue pour « {name} » ne sera jamais lue : « {ids} » ne désigne aucun texte de la page.',
        fix: 'Donnez cet identifiant au texte qui décrit l’image, ou retirez aria-describedby.',
      },
      en: {
        title: {
          one: '1 image announces a description that does not exist',
          other: '{n} images announce a description that does not exist',
        },
        effect: 'The description meant for “{name}” will never be read: “{ids}” names no text of the page.',
        fix: 'Give this id to the text that describes the image, or remove aria-describedby.',
      },
    },
  },
});

/** Heard with assistive technologies, by the method: what is not there can't be heard. What is there is for a person to hear. */
const alsoOf: Readonly<Record<string, string>> = { svg: '1.6.6', canvas: '1.6.8' };

export const check: Check<typeof meta> = (element, page) => {
  const image = imageOf(element, page);
  const ids = element.getAttribute('aria-describedby')?.trim() ?? '';
  // An empty attribute announces nothing.
  if (!image || image.ignored || !ids) return;
  const texts = page
    .refs(element, 'aria-describedby')
    .map((target) => target.textContent?.trim() || target.getAttribute('aria-label')?.trim());
  if (texts.some(Boolean)) return image.kind === 'img' ? passed(['1.6.9']) : undefined;
  const also = alsoOf[image.kind];
  return failed('dangling', { name: image.name.text, ids }, also ? ['1.6.9', also] : ['1.6.9']);
};

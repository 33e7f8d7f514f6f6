import { type Check, cantTell, failedEither, type Page, ruleMeta } from '../engine';

export const meta = ruleMeta({
  tests: ['1.1.2', '1.2.2'],
  wcag: ['1.1.1'],
  act: [],
  targets: 'map area:not([href])',
  reads: 'dom',
  reasons: {
    bare: {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: {
          one: '1 zone d’image, sans lien, n’est ni décrite ni écartée',
          other: '{n} zones d’image, sans lien, ne sont ni décrites ni écartées',
        },
        effect: 'Un lecteur d’écran peut s’arrêter sur la zone de l’image « {image} » sans rien avoir à en dire.',
        fix: 'Dans le code de la zone, remplissez alt si elle dit quelque chose ; sinon écrivez alt="" et retirez title.',
      },
      en: {
        title: {
          one: '1 area of an image, without a link, is neither described nor set aside',
          other: '{n} areas of an image, without a link, are neither described nor set aside',
        },
        effect: 'A screen reader may stop on the area of the image “{image}” with nothing to say of it.',
        fix: 'In the code of the area, fill in alt if it says something; otherwise write alt="" and remove title.',
      },
      place: {
        fr: 'La zone sans lien de l’image « {image} » apporte-t-elle une information ?',
        en: 'Does the area without a link of the image “{image}” give information?',
      },
    },
    named: {
      fr: {
        title: { one: '1 zone d’image décrite, mais sans lien', other: '{n} zones d’image décrites, mais sans lien' },
        question: 'La zone « {name} » de l’image « {image} » apporte-t-elle une information ?',
        look: 'Une zone qui ne sert à rien doit avoir un texte vide.',
      },
      en: {
        title: { one: '1 area of an image described, but without a link', other: '{n} areas of an image described, but without a link' },
        question: 'Does the area “{name}” of the image “{image}” give information?',
        look: 'An area that serves nothing must have an empty text.',
      },
      yes: { '1.1.2': 'passed', '1.2.2': 'inapplicable' },
      no: { '1.1.2': 'inapplicable', '1.2.2': 'failed' },
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (area, page) => {
  const image = imageOfMap(area, page);
  if (!image || !page.rendered(image) || hidden(area)) return;
  const values = { image: page.name(image) || (image.getAttribute('src')?.split('/').at(-1) ?? '') };
  const label = area.getAttribute('aria-label')?.trim() || area.getAttribute('alt')?.trim() || '';
  if (label) return cantTell('named', { ...values, name: label });
  // The method of 1.1.2 takes aria-label and alt alone: a title is no alternative of an area, and too much on one that decorates.
  const setAside = area.getAttribute('alt') === '' && !area.getAttribute('title')?.trim();
  return setAside ? undefined : failedEither('bare', ['1.1.2', '1.2.2'], values);
};

function hidden(area: Element): boolean {
  return area.getAttribute('aria-hidden') === 'true' || /^(presentation|none)$/.test(area.getAttribute('role') ?? '');
}

function imageOfMap(area: Element, page: Page): Element | undefined {
  const images = page.memo(
    'area-without-link/images',
    () => new Map(page.select('img[usemap]').map((image) => [image.getAttribute('usemap')?.replace(/^#/, '') ?? '', image])),
  );
  return images.get(area.closest('map')?.getAttribute('name') ?? '');
}

import { type Check, cantTell, failed, ruleMeta } from '../engine';

export const meta = ruleMeta({
  tests: ['1.1.1'], // RGAA tests that an outcome may name
  wcag: ['1.1.1'],
  act: [],
  targets: 'img', // as narrow as a selector can say
  reads: 'dom',
  reasons: {
    missing: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: { one: '1 image…', other: '{n} images…' },
        effect: 'Qui est gêné, et comment.',
        fix: 'Où cliquer, quoi écrire.',
      },
      en: {
        title: { one: '1 image…', other: '{n} images…' },
        effect: 'Who is hurt, and how.',
        fix: 'Where to click, what to write.',
      },
    },
    doubt: {
      fr: { title: { one: '1 image à vérifier', other: '{n} images à vérifier' }, question: 'L’image « {alt} » est-elle bien décrite ?' },
      en: { title: { one: '1 image to check', other: '{n} images to check' }, question: 'Is the image “{alt}” well described?' },
      yes: 'passed',
      no: 'failed',
    },
  },
});

export const check: Check<typeof meta> = (image, page) => {
  if (!page.exposed(image)) return;
  const alt = image.getAttribute('alt');
  if (alt === null) return failed('missing');
  if (alt.length > 80) return cantTell('doubt', { alt });
};

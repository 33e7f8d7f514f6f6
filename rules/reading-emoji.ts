import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';
import { type Cryptic, isDrawing, signOf } from '../engine/page/cryptic-signs';

const code = 'code, pre, kbd, samp, textarea, svg, math';
const holders = 'abbr[title], [title], [role="img"][aria-label], [aria-hidden="true"]';
export const meta = ruleMeta({
  tests: ['13.5.1', '13.6.1'],
  wcag: ['1.1.1'],
  act: [],
  targets: (page) => cryptic(page).keys(),
  reads: 'text',
  reasons: {
    face: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: {
          one: '1 visage tapé avec des signes n’est pas expliqué',
          other: '{n} visages tapés avec des signes ne sont pas expliqués',
        },
        effect: 'Une synthèse vocale lit « {sign} » comme de la ponctuation, ou ne dit rien.',
        fix: 'Écrivez le sentiment en mots, ou prenez un emoji, qui a un nom.',
      },
      en: {
        title: { one: '1 face typed with signs is not explained', other: '{n} faces typed with signs are not explained' },
        effect: 'A speech tool reads “{sign}” as punctuation, or says nothing.',
        fix: 'Write the feeling in words, or take an emoji, which has a name.',
      },
    },
    drawing: {
      who: 'editor',
      impact: 'major',
      fr: {
        title: { one: '1 dessin fait de caractères n’est pas décrit', other: '{n} dessins faits de caractères ne sont pas décrits' },
        effect: 'Une personne qui écoute la page entend une longue suite de signes sans queue ni tête.',
        fix: 'Remplacez le dessin par une image avec une alternative, ou donnez-lui role="img" et aria-label.',
      },
      en: {
        title: { one: '1 drawing made of characters is not described', other: '{n} drawings made of characters are not described' },
        effect: 'Someone who listens to the page hears a long run of meaningless signs.',
        fix: 'Replace the drawing with an image that has an alternative, or give it role="img" and aria-label.',
      },
    },
    run: {
      fr: {
        title: { one: '1 suite de signes ou d’emojis', other: '{n} suites de signes ou d’emojis' },
        question: 'Lue signe par signe, la suite « {sign} » reste-t-elle compréhensible avec le texte autour ?',
        look: 'Une note en étoiles doit être écrite aussi (« 4 sur 5 »). Un simple ornement n’a pas de sens à rendre.',
      },
      en: {
        title: { one: '1 run of signs or emoji', other: '{n} runs of signs or emoji' },
        question: 'Read sign by sign, can the run “{sign}” still be understood with the text around?',
        look: 'A rating in stars has to be written too (“4 out of 5”). A mere ornament has no meaning to give.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
    explained: {
      fr: {
        title: { one: '1 explication de signes est à relire', other: '{n} explications de signes sont à relire' },
        question: '« {name} » dit-il bien ce que « {sign} » veut dire ?',
      },
      en: {
        title: { one: '1 explanation of signs is to be checked', other: '{n} explanations of signs are to be checked' },
        question: 'Does “{name}” say what “{sign}” means?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const found = cryptic(page).get(element);
  if (!found) return;
  const { kind, sign } = found;
  const holder = page.closest(element, holders);
  // Hidden from assistive technologies, it is an ornament for eyes.
  if (holder?.getAttribute('aria-hidden') === 'true') return;
  const name = (holder?.getAttribute('aria-label') ?? holder?.getAttribute('title') ?? '').trim();
  if (name) return cantTell('explained', { sign, name }, ['13.6.1']);
  return kind === 'run' ? cantTell('run', { sign }, ['13.5.1']) : failed(kind, { sign }, ['13.5.1']);
};

/** By the element that holds the signs. */
function cryptic(page: Page): ReadonlyMap<Element, Cryptic> {
  return page.memo('reading-emoji', () => {
    const found = new Map<Element, Cryptic>();
    for (const element of page.select('pre')) {
      const text = element.textContent ?? '';
      if (isDrawing(text) && page.visible(element)) found.set(element, { kind: 'drawing', sign: text.trim().slice(0, 20) });
    }
    for (const { nodes } of textRuns(page)) {
      for (const { data, parentElement: holder } of nodes) {
        // Letters and digits alone, most texts hold no such sign.
        if (!holder || found.has(holder) || !/[^\p{L}\p{N}\s.,'’()«»-]/u.test(data)) continue;
        const one = signOf(data);
        if (one && !page.closest(holder, code) && page.visible(holder)) found.set(holder, one);
      }
    }
    return found;
  });
}

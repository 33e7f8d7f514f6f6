import { type Check, failed, type Page, ruleMeta } from '../engine';
import { textRuns } from '../engine/page/blocks';

/** Characters from which a justified block opens rivers of white. */
const long = 200;

// AAA in WCAG (1.4.8), no test in RGAA: a piece of advice, never counted.
export const meta = ruleMeta({
  tests: [],
  wcag: ['1.4.8'],
  act: [],
  advice: true,
  targets: (page) => justified(page),
  reads: 'style',
  reasons: {
    justified: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 paragraphe est justifié', other: '{n} paragraphes sont justifiés' },
        effect: 'Les blancs inégaux de « {text} » gênent la lecture des personnes dyslexiques.',
        fix: 'Sélectionnez le paragraphe et cliquez sur « Aligner à gauche ».',
      },
      en: {
        title: { one: '1 paragraph is justified', other: '{n} paragraphs are justified' },
        effect: 'The uneven spaces of “{text}” make reading harder for people with dyslexia.',
        fix: 'Select the paragraph and press “Align left”.',
      },
    },
  },
});

export const check: Check<typeof meta> = (block, page) => failed('justified', { text: page.text(block).slice(0, 80) });

function justified(page: Page): Set<Element> {
  return page.memo('justify-text', () => {
    const found = new Set<Element>();
    for (const { block, text } of textRuns(page)) {
      if (text.length >= long && page.style(block).textAlign === 'justify' && page.visible(block)) found.add(block);
    }
    return found;
  });
}

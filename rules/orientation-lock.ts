import { type Check, failed, type Page, ruleMeta } from '../engine';
import { quarterTurns, type Turn } from '../engine/page/orientation';

export const meta = ruleMeta({
  tests: ['13.9.1'],
  wcag: ['1.3.4'],
  act: ['b33eff'],
  targets: ':root',
  frames: 'top',
  reads: 'style',
  replaces: ['axe/css-orientation-lock'],
  reasons: {
    turned: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: 'La page se couche quand on tourne l’écran',
        effect: 'Une personne dont le téléphone est fixé à un fauteuil lit la page de côté, sans pouvoir la redresser.',
        fix: 'Dans la feuille de style, retirez la rotation de « {selector} » dans la règle @media (orientation: {orientation}).',
      },
      en: {
        title: 'The page lies on its side when the screen is turned',
        effect: 'Someone whose phone is fixed to a wheelchair reads the page sideways and cannot set it upright.',
        fix: 'In the style sheet, remove the rotation of “{selector}” from the rule @media (orientation: {orientation}).',
      },
    },
  },
});

/** Part of the text of the page that has to turn for the page to be locked: an icon that turns locks nothing. */
const MOST = 0.5;

export const check: Check<typeof meta> = (_, page) => {
  const turn = quarterTurns(page).find((one) => turnsPage(one, page));
  return turn && failed('turned', { selector: turn.selector, orientation: turn.orientation, angle: Math.round(turn.angle) });
};

function turnsPage({ selector }: Turn, page: Page): boolean {
  const all = page.text(page.document.body ?? page.root).length;
  return selected(selector, page).some((element) => element.contains(page.document.body) || page.text(element).length > all * MOST);
}

/** Nothing for a selector that asks for a state or a generated box. */
function selected(selector: string, page: Page): readonly Element[] {
  try {
    return page.select(selector);
  } catch {
    return [];
  }
}

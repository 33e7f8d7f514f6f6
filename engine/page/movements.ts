import type { Page } from '.';

/** Milliseconds that a movement may last, by WCAG 2.2.2. */
export const BRIEF = 5000;
/** Milliseconds of one turn below which more than three flashes come in a second. */
const fast = 333;
/** Properties that move, or that make a text blink or change. */
const moves =
  /^(transform|translate|rotate|scale|left|right|top|bottom|inset.*|margin.*|opacity|visibility|backgroundPosition.*|width|height|maxHeight|offset.*)$/;
const notStyle = new Set(['offset', 'computedOffset', 'easing', 'composite']);
const flashes = /^(opacity|visibility|backgroundColor|color|filter|display)$/;

/** What an animation of the style sheets, or of a script through the same interface, does without end. */
export interface Movement {
  readonly reason: 'moves' | 'blinks' | 'flash';
  /** Turns per second of a flash, else 0. */
  readonly rate: number;
}

/** Elements that move by themselves for more than five seconds, in the order of the animations. */
export function movements(page: Page): ReadonlyMap<Element, Movement> {
  return page.memo('movements', () => {
    const found = new Map<Element, Movement>();
    for (const animation of endless(page)) {
      const effect = animation.effect as KeyframeEffect;
      // A generated box moves for its element, and says nothing.
      if (!effect.target || effect.pseudoElement || found.has(effect.target)) continue;
      const movement = movementOf(effect);
      if (movement) found.set(effect.target, movement);
    }
    return found;
  });
}

/** Running animations that outlast the five seconds. */
function endless({ document }: Page): Animation[] {
  return document.getAnimations().filter(({ effect, playState }) => {
    if (playState !== 'running' || !(effect instanceof KeyframeEffect)) return false;
    const { endTime } = effect.getComputedTiming();
    return Number(endTime) > BRIEF;
  });
}

function movementOf(effect: KeyframeEffect): Movement | undefined {
  const properties = effect.getKeyframes().flatMap((frame) => Object.keys(frame).filter((name) => !notStyle.has(name)));
  const turn = Number(effect.getComputedTiming().duration);
  if (turn > 0 && turn < fast && properties.some((name) => flashes.test(name))) return { reason: 'flash', rate: Math.round(1000 / turn) };
  if (!properties.some((name) => moves.test(name))) return;
  const blinks = properties.every((name) => !moves.test(name) || /^(opacity|visibility)$/.test(name));
  return { reason: blinks ? 'blinks' : 'moves', rate: 0 };
}

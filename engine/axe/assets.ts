import type { AxeContext, AxeRule, InnerAxe } from './shape';

/** Milliseconds that a sound or a film has to say how long it is. */
const MEDIA_PATIENCE = 1000;

/** Puts in the context what a rule with `preload` reads, without the requests and the ten seconds of axe's own preloader. */
export async function addAssets(axe: InnerAxe, rule: AxeRule, context: AxeContext): Promise<void> {
  if (rule.id === 'css-orientation-lock') context.cssom = readableSheets();
  else if (document.querySelector('audio[autoplay],video[autoplay]')) {
    const assets = axe.utils.preload({ preload: { assets: ['media'], timeout: MEDIA_PATIENCE } });
    Object.assign(context, await assets.catch(() => undefined)); // too slow: axe then runs the rule without it
  }
}

/** @returns undefined as soon as one sheet can't be read: axe can't tell then, nor can we. */
function readableSheets(): object[] | undefined {
  const pending = [...document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')].some((link) => !link.sheet && !link.disabled);
  if (pending) return;
  try {
    return [...document.styleSheets].map((sheet, i) => {
      void sheet.cssRules; // throws when it comes from another origin
      return { sheet, isCrossOrigin: false, shadowId: undefined, root: document, priority: [i] };
    });
  } catch {
    return;
  }
}

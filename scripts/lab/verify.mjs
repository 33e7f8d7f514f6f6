import { readFileSync } from 'node:fs';
import { axeSource, bundle } from './bundle.mjs';

/** Differences that we want, each with who is right and why. */
const expected = JSON.parse(readFileSync(new URL('../../tests/verify/expected.json', import.meta.url), 'utf8'));

/** @returns the differences that `expected.json` does not tell of */
export function unexplained(differences) {
  const says = (outcome, name) => (outcome ?? '').startsWith(name);
  return differences.filter(
    ({ rule, axe, ours }) => !expected.some((one) => one.rule === rule && says(axe, one.axe) && says(ours, one.ours)),
  );
}

/** What a page needs to be verified: axe's own file, and our driver with the comparison. */
export async function verifyScripts() {
  return [axeSource(), await bundle('tests/verify/compare.ts', 'verify')];
}

/**
 * Compares the driver with axe in each document of a page.
 * @returns one comparison per frame that could be read (see `Comparison` in tests/verify/compare.ts)
 */
export async function verifyPage(page, url, scripts, { rules, budget }) {
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  const results = [];
  for (const frame of page.frames()) {
    if (!(await isShown(frame))) continue; // axe leaves hidden frames out, and so do we
    for (const script of scripts) await frame.evaluate(script);
    // Both ways must see the same page: what blinks is held.
    await frame.evaluate(() => {
      for (const animation of document.getAnimations()) animation.pause();
    });
    const result = await frame.evaluate((rules, budget) => globalThis.verify.compare(rules, budget), rules, budget);
    results.push({ frame: frame === page.mainFrame() ? '' : frame.url(), ...result });
  }
  return results;
}

async function isShown(frame) {
  const element = await frame.frameElement();
  return element === null || element.evaluate((iframe) => iframe.checkVisibility({ visibilityProperty: true }));
}

import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

/** Where walk-throughs leave what they saw; not kept in git. */
const folder = '.output/walks';

/** A picture of a page of ours as it stands, at the width of the panel. */
export async function shot(page: Page, name: string, width = 400, height = 900): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.setViewport({ width, height });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

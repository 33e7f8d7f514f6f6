import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../cli/install';
import { cliTexts } from '../../cli/texts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=fr',
];

export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({ executablePath: await needBrowser(cliTexts('en')), headless: true, args: flags });
}

/** A few tabs that tests share: each waits for a free one. */
export async function openTabs(browser: Browser, count: number): Promise<<T>(use: (tab: Page) => Promise<T>) => Promise<T>> {
  const free = await Promise.all(Array.from({ length: count }, () => browser.newPage()));
  const waiting: ((tab: Page) => void)[] = [];
  return async (use) => {
    const tab = free.pop() ?? (await new Promise<Page>((resolve) => waiting.push(resolve)));
    try {
      return await use(tab);
    } finally {
      const next = waiting.shift();
      if (next) next(tab);
      else free.push(tab);
    }
  };
}

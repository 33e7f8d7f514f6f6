import { accessLintSource, axeSource, bundle } from './bundle.mjs';

/** Engines that run in the page. `setUp` is not timed: the clock starts once their script is there. */
export async function inPageEngines({ everyRule = false, marks = false } = {}) {
  const axe = axeSource();
  const ours = await bundle('tests/bench/scan.ts', 'temoin', { minify: !marks });
  const accesslint = accessLintSource();
  return {
    axe: {
      setUp: (page) => page.evaluate(axe),
      run: (page) => page.evaluate(async () => ({ findings: (await globalThis.axe.run(document)).violations.length })),
    },
    temoin: {
      setUp: async (page) => {
        await page.evaluate(axe);
        await page.evaluate(ours);
      },
      run: (page) => page.evaluate((options) => globalThis.temoin.scan(options), { everyRule, marks }),
    },
    accesslint: {
      setUp: (page) => page.evaluate(accesslint),
      run: (page) =>
        page.evaluate(() => {
          globalThis.AccessLint.runAudit(document);
          return {};
        }),
    },
  };
}

/** The packed extension, by a real click on its icon: injection, scan, result stored. The page has a window of its own. */
export async function extensionEngine(browser, folder) {
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  const reader = await browser.newPage();
  await reader.goto(`chrome-extension://${id}/options.html`);
  return {
    window: true,
    setUp: async () => {},
    async run(page) {
      const window = Number(await page.windowId());
      const tab = await reader.evaluate(async (windowId) => (await chrome.tabs.query({ windowId }))[0].id, window);
      await extension.triggerAction(page);
      const state = await reader.evaluate(untilDone, `tab:${tab}`);
      if (state !== 'done') throw new Error(`the scan ended as ${state}`);
      return {};
    },
  };
}

/** Runs in a page of the extension: resolves with the state in which the scan of a tab ended. */
function untilDone(key) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no result in 5 minutes')), 300_000);
    const look = async () => {
      const record = (await chrome.storage.session.get(key))[key];
      if (!record?.state || record.state === 'running') return;
      chrome.storage.session.onChanged.removeListener(look);
      clearTimeout(timer);
      resolve(record.state);
    };
    chrome.storage.session.onChanged.addListener(look);
    look();
  });
}

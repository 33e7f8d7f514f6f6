// Shows the popup and the options page with sample data, in each state, theme and size: screenshots to look at, axe on each.
//   node scripts/preview.mjs [--out DIR] [--only result,scan] [--plain]   (--plain: light theme at 400 px only)
//   node scripts/preview.mjs --serve                                       keeps a server up for a browser of your own
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { build, createServer, preview } from 'vite';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.output/preview' },
    only: { type: 'string' },
    plain: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
  },
});

const views = {
  settle: 'state=settle',
  scan: 'state=scan',
  result: 'state=result',
  'result-en': 'state=result&lang=en',
  clean: 'state=clean',
  partial: 'state=partial',
  duty: 'state=result&duty=1',
  links: 'state=result#U06',
  images: 'state=result#U01',
  colours: 'state=result&lang=en#U02',
  keyboard: 'state=result#U09',
  'browser-page': 'state=browser-page',
  pdf: 'state=pdf',
  'local-file': 'state=local-file',
  crashed: 'state=crashed',
  options: 'state=options',
};
const wide = { width: 400, height: 600 };
const looks = {
  light: { ...wide },
  dark: { ...wide, scheme: 'dark' },
  forced: { ...wide, forced: true },
  320: { width: 320, height: 600 },
  // A popup zoomed to 200 % keeps its place on the screen: half the pixels to lay things out.
  zoom: { width: 320, height: 300, scale: 2 },
};

const config = {
  configFile: false,
  root: resolve('scripts/preview'),
  plugins: [preact({ devToolsEnabled: false })],
  build: { outDir: resolve('.output/preview-app'), emptyOutDir: true, target: 'es2022' },
  logLevel: 'error',
};
if (values.serve) {
  const server = await createServer({ ...config, server: { port: 5199, fs: { allow: [resolve('.')] } } });
  await server.listen();
  console.log(server.resolvedUrls.local[0]);
} else {
  // Built once: hundreds of small modules are slow to serve one by one, over and over.
  await build(config);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 5198 } });
  try {
    await shoot(server.resolvedUrls.local[0]);
  } finally {
    await server.close();
  }
}

async function shoot(address) {
  const axe = await readFile('node_modules/axe-core/axe.min.js', 'utf8');
  const names = values.only?.split(',') ?? Object.keys(views);
  await mkdir(values.out, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--lang=fr'],
  });
  let violations = 0;
  try {
    for (const name of names) {
      for (const [look, { width, height, scale = 1, scheme = 'light', forced = false }] of Object.entries(looks)) {
        if (values.plain && look !== 'light') continue;
        const page = await browser.newPage();
        page.on('pageerror', (error) => console.error(name, look, error.message));
        await page.setViewport({ width, height, deviceScaleFactor: scale === 1 ? 1.5 : scale });
        const client = await page.createCDPSession();
        await client.send('Emulation.setEmulatedMedia', {
          features: [
            { name: 'prefers-color-scheme', value: scheme },
            { name: 'forced-colors', value: forced ? 'active' : 'none' },
          ],
        });
        await page.goto(`${address}?${views[name]}`);
        await page.waitForSelector('body[data-ready]');
        // A popup waits before it takes a small window as it is (components/useRoom.ts).
        if (look === 'zoom') await new Promise((done) => setTimeout(done, 2000));
        await page.screenshot({ path: `${values.out}/${name}-${look}.png`, fullPage: name === 'options' || look === 'zoom' });
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
        });
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (sideways) console.error(`${name} ${look}: scrolls sideways`);
        for (const line of found) console.error(`${name} ${look}: ${line}`);
        violations += found.length;
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`${names.length} views in ${values.out}, ${violations} violations`);
}

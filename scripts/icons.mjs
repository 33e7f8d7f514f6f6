// Draws public/icon/*.png: the T with a lit lamp, the same with a hollow lamp (scan under way), and greyed (page that can't be read).
// Run by hand when the drawing changes: node scripts/icons.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const lit = '<circle cx="16" cy="20.5" r="6.5" fill="#ffc247"/>';
const hollow = '<circle cx="16" cy="20.5" r="5" fill="none" stroke="#ffc247" stroke-width="3"/>';
const broken = '<circle cx="16" cy="20.5" r="5" fill="none" stroke="#fff" stroke-width="3" stroke-dasharray="3 2.2"/>';

const drawing = (ground, lamp, size) => {
  // At 16 px the bar would fall between two rows of pixels: half a unit up, it stands on them.
  const bar = size === 16 ? 8 : 8.5;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="7" fill="${ground}"/>
    <path d="M7 ${bar}h18" stroke="#fff" stroke-width="4" stroke-linecap="round"/>
    <path d="M16 8v7" stroke="#fff" stroke-width="4"/>${lamp}</svg>`;
};

const icons = [
  ...[16, 32, 48, 128].map((size) => ({ name: `${size}`, size, svg: drawing('#123e55', lit, size) })),
  ...[16, 32, 48].map((size) => ({ name: `scan-${size}`, size, svg: drawing('#123e55', hollow, size) })),
  ...[16, 32, 48].map((size) => ({ name: `closed-${size}`, size, svg: drawing('#5f6b72', broken, size) })),
];

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  await mkdir('public/icon', { recursive: true });
  const page = await browser.newPage();
  for (const { name, size, svg } of icons) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await writeFile(`public/icon/${name}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { synth } from './synth.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Names of the HTML pages of a folder and its subfolders. */
export function pagesIn(dir, under = '') {
  return readdirSync(join(dir, under), { withFileTypes: true }).flatMap((entry) => {
    const name = join(under, entry.name);
    if (entry.isDirectory()) return pagesIn(dir, name);
    return entry.name.endsWith('.html') ? [name] : [];
  });
}

/** A saved page must stay as it was saved: no script of its own, no reload. */
function still(html) {
  return html
    .replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')
    .replace(/<\/?noscript\b[^>]*>/gi, '')
    .replace(/<meta\b[^>]+http-equiv=["']?refresh[^>]*>/gi, '');
}

/**
 * Serves folders on 127.0.0.1: `/<key>/<file>`, and `/synth/<n>`.
 * @param folders key → `{ dir, still }`; `still` strips the scripts of its pages
 */
export async function servePages(folders) {
  const server = createServer((request, response) => {
    const [, key, ...rest] = decodeURIComponent(new URL(request.url, 'http://x').pathname).split('/');
    if (key === 'synth') return response.setHeader('content-type', TYPES['.html']).end(synth(Number(rest[0])));
    const folder = folders[key];
    const file = folder && join(resolve(folder.dir), normalize(`/${rest.join('/')}`));
    if (!file || !existsSync(file)) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(folder.still && file.endsWith('.html') ? still(readFileSync(file, 'utf8')) : readFileSync(file));
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, type Server, serve } from '../../../cli/serve';

const parent = mkdtempSync(path.join(tmpdir(), 'temoin-'));
const folder = path.join(parent, 'site');
let server: Server;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'équipe'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<h1>home</h1>');
  writeFileSync(path.join(folder, 'équipe/index.html'), '<h1>team</h1>');
  writeFileSync(path.join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(path.join(parent, 'secret.txt'), 'secret');
  server = await serve(folder);
});
afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

describe('serve', () => {
  it('gives the page of a folder', async () => {
    expect(await (await fetch(`${server.base}/`)).text()).toBe('<h1>home</h1>');
    expect(await (await fetch(`${server.base}/%C3%A9quipe/`)).text()).toBe('<h1>team</h1>');
  });

  it('says of what type a file is', async () => {
    expect((await fetch(`${server.base}/logo.svg?v=2`)).headers.get('content-type')).toBe('image/svg+xml');
  });

  it('answers 404 to what is not there', async () => {
    expect((await fetch(`${server.base}/none.html`)).status).toBe(404);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/équipe/../../secret.txt', '/%E0%A4%A'])(
    'never leaves its folder: %s',
    (path) => {
      expect(fileFor(folder, path)).toBeUndefined();
    },
  );
});

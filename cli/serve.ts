import { createReadStream, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export const contentType = (file: string): string => types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';

/** @returns the file that a path names inside a folder (`index.html` for a folder), or undefined */
export function fileFor(folder: string, pathname: string): string | undefined {
  const root = path.resolve(folder);
  let wanted: string;
  try {
    wanted = path.join(root, decodeURIComponent(pathname));
  } catch {
    return;
  }
  if (wanted !== root && !wanted.startsWith(root + path.sep)) return;
  for (const file of [wanted, path.join(wanted, 'index.html')]) if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
}

/** Answers with the file that the address names, or 404. */
export function answerFile(folder: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const file = fileFor(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html lang="en"><title>Not found</title><h1>Not found</h1></html>');
    return;
  }
  response.writeHead(200, { 'content-type': contentType(file), 'cache-control': 'no-store' });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

export interface Server {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly base: string;
  close(): Promise<void>;
}

/** Serves a folder, or what `answer` says, on a free port of the loopback address. */
export async function serve(answer: string | http.RequestListener): Promise<Server> {
  const listener: http.RequestListener = typeof answer === 'string' ? (request, response) => answerFile(answer, request, response) : answer;
  const server = http.createServer(listener);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

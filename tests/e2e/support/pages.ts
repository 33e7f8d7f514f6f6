import { answerFile, type Server, serve } from '../../../cli/serve';

const folder = 'tests/pages';

/** Nothing may be loaded, run or framed, and scripts may not even build markup. */
const strictPolicy = "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; sandbox";

/** Pages that are hard to read. Those too long or too particular to be files are made here. */
export function servePages(): Promise<Server> {
  return serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const html = (content: string) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(content);
    switch (pathname) {
      case '/strict-csp':
        response.setHeader('content-security-policy', strictPolicy);
        return html(
          '<!doctype html><html lang="fr"><title>Politique stricte</title><h1>Politique stricte</h1><img src="photo.png"></html>',
        );
      case '/big':
        return html(bigPage(Number(searchParams.get('elements') ?? 1000)));
      case '/text':
        return response.writeHead(200, { 'content-type': 'text/plain' }).end('Un texte, pas une page.');
      case '/never-loaded':
        // Its last script never comes: the browser goes on waiting.
        return html(
          '<!doctype html><html lang="fr"><title>Page lente</title><main><h1>Page lente</h1><img src="photo.png"><script src="/silence"></script></main></html>',
        );
      case '/slow-frame':
        return html(
          '<!doctype html><html lang="fr"><title>Cadre lent</title><main><h1>Cadre lent</h1><img src="photo.png"><iframe title="Lent" src="/never-loaded"></iframe></main></html>',
        );
      case '/silence':
        return;
      case '/frames':
        // The other origin is this same server under its other name.
        return html(framesPage(`http://localhost:${request.socket.localPort}/inside.html`));
      default:
        return answerFile(folder, request, response);
    }
  });
}

function bigPage(elements: number): string {
  const row = (index: number) => `<li><a href="#${index}">Actualité ${index}</a> <span>du jour</span></li>`;
  const list = Array.from({ length: Math.ceil(elements / 3) }, (_, index) => row(index)).join('');
  return `<!doctype html><html lang="fr"><title>Longue page</title><main><h1>Longue page</h1><img src="photo.png"><ul>${list}</ul></main></html>`;
}

function framesPage(other: string): string {
  return `<!doctype html><html lang="fr"><title>Cadres</title><main><h1>Cadres</h1>
<iframe id="same" title="Même site" src="/inside.html"></iframe>
<iframe id="other" title="Autre site" src="${other}"></iframe>
</main></html>`;
}

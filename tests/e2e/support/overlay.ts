import type { CDPSession, Page } from 'puppeteer-core';

/** One thing of our layer: closed to the page, open to the debugger. */
export interface Drawn {
  readonly kind: 'box' | 'tag' | 'bar' | 'other';
  readonly classes: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Node {
  readonly nodeId: number;
  readonly localName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** What can be seen of our layer in the top document; empty when there is none. */
export async function drawnIn(page: Page): Promise<Drawn[]> {
  const client = await page.createCDPSession();
  try {
    const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const html = root.children?.find(({ localName }) => localName === 'html');
    const host = html?.children?.find(({ localName, attributes = [] }) => localName === 'div' && attributes.includes('popover'));
    const inside = host?.shadowRoots?.[0]?.children ?? [];
    const drawn = await Promise.all(inside.map(({ nodeId }) => read(client, nodeId)));
    return drawn.filter((one): one is Drawn => one !== null);
  } finally {
    await client.detach();
  }
}

async function read(client: CDPSession, nodeId: number): Promise<Drawn | null> {
  const { object } = await client.send('DOM.resolveNode', { nodeId });
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    returnByValue: true,
    functionDeclaration: `function () {
      const { x, y, width, height } = this.getBoundingClientRect();
      const classes = this.getAttribute('class') ?? '';
      const kind = ['box', 'tag', 'bar'].find((one) => classes.split(' ').includes(one)) ?? 'other';
      const text = [...this.querySelectorAll('b, span, button')].filter((part) => !part.hidden).map((part) => part.textContent).join('|') || this.textContent;
      return this.hidden ? null : { kind, classes, text, x, y, width, height };
    }`,
  });
  return result.value as Drawn | null;
}

/** Source and computed styles of a page (sizes left out), open shadow trees included, one fact a line: equal before and after, or we left a trace. */
export function traceOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = [document.documentElement.outerHTML, `sheets ${document.adoptedStyleSheets.length}`, document.title];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const style = getComputedStyle(element);
        // Not the places: they change with the panel beside the page, and once a folded part was asked where it is.
        for (const name of [...style].filter((one) => !/^(width|height|.*size|.*origin|margin.*|inset.*|top|right|bottom|left)$/.test(one)))
          said.push(`${element.localName}#${element.id} ${name}: ${style.getPropertyValue(name)}`);
        if (!element.shadowRoot) continue;
        said.push(element.shadowRoot.innerHTML);
        look(element.shadowRoot);
      }
    };
    look(document);
    return said;
  });
}

/** What changed in a page since; empty when we left no trace. */
export async function changedSince(page: Page, before: readonly string[]): Promise<string[]> {
  const now = await traceOf(page);
  return now.flatMap((line, index) => (line === before[index] ? [] : `${before[index]?.slice(-300)} → ${line.slice(-300)}`)).slice(0, 5);
}

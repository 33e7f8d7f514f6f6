import type { Plugin, Rollup } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * Leaves the texts of rules out of a bundle that never shows them: the injected script judges, views tell.
 * Reasons stay, each with who and how badly; their `fr`, `en` and `place` become empty.
 */
export function withoutTexts(): Plugin {
  return {
    name: 'rules-without-texts',
    enforce: 'post',
    transform(code, id) {
      if (!/\/rules\/(axe\/)?[\w-]+\.ts$/.test(id)) return;
      const texts = textsOf(this.parse(code) as unknown as Node);
      if (texts.length === 0) return;
      let shorter = code;
      for (const { start, end } of texts.sort((a, b) => b.start - a.start)) shorter = `${shorter.slice(0, start)}{}${shorter.slice(end)}`;
      return { code: shorter, map: null } satisfies Rollup.TransformResult;
    },
  };
}

/** Values of `fr`, `en` and `place` inside the `reasons` of `ruleMeta({…})` and `axeRule({…})`. */
function textsOf(program: Node): Node[] {
  const texts: Node[] = [];
  visit(program, (node) => {
    const callee = node.callee as Node | undefined;
    if (node.type !== 'CallExpression' || !/^(ruleMeta|axeRule)$/.test(String(callee?.name))) return;
    const [meta] = node.arguments as Node[];
    for (const reason of propertiesOf(partOf(meta, 'reasons'))) {
      for (const name of ['fr', 'en', 'place']) {
        const text = partOf(reason.value as Node, name);
        if (text?.type === 'ObjectExpression') texts.push(text);
      }
    }
  });
  return texts;
}

function propertiesOf(node: Node | undefined): Node[] {
  return node?.type === 'ObjectExpression' ? (node.properties as Node[]).filter(({ type }) => type === 'Property') : [];
}

function partOf(node: Node | undefined, name: string): Node | undefined {
  const found = propertiesOf(node).find(({ key }) => (key as Node).name === name || (key as Node).value === name);
  return found?.value as Node | undefined;
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, see);
  else if (node && typeof node === 'object') {
    if (typeof (node as Node).type === 'string') see(node as Node);
    for (const child of Object.values(node)) if (child && typeof child === 'object') visit(child, see);
  }
}

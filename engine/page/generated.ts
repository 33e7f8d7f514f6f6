import type { Page } from '.';

/**
 * Text that style sheets put before or after the content. Glyphs of icon fonts (private use characters) are left out:
 * they say nothing to anyone.
 */
export function generatedText(element: Element, side: '::before' | '::after', page: Page): string {
  if (!page.memo('generates', () => page.roots.some(generates))) return '';
  const content = page.document.defaultView?.getComputedStyle(element, side).content ?? '';
  if (content === 'none' || content === 'normal' || content === '') return '';
  const text = textOf(content, element);
  if (!text) return '';
  const display = page.document.defaultView?.getComputedStyle(element, side).display;
  return display === 'inline' ? text : ` ${text} `;
}

function textOf(content: string, element: Element): string {
  // What follows a slash is the alternative of what goes before.
  const slash = /" \/ |\) \/ /.exec(content);
  const said = slash ? content.slice(slash.index + 3) : content;
  let text = '';
  for (const [, quoted, attribute] of said.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g)) {
    text += quoted === undefined ? (element.getAttribute(attribute ?? '') ?? '') : quoted.replace(/\\(["\\])/g, '$1');
  }
  return text.replace(/\p{Co}/gu, '');
}

/** Does any style sheet generate content? Asked of the sheets once, since asking each element is dear. */
function generates(root: Document | ShadowRoot): boolean {
  return [...root.styleSheets, ...root.adoptedStyleSheets].some((sheet) => {
    try {
      return holdsPseudo(sheet.cssRules);
    } catch {
      return true; // A sheet of another site: it may.
    }
  });
}

function holdsPseudo(rules: CSSRuleList): boolean {
  for (const rule of rules) {
    const { selectorText, cssRules, styleSheet } = rule as CSSStyleRule & CSSImportRule;
    if (selectorText && /:(before|after)\b/.test(selectorText) && (rule as CSSStyleRule).style.content) return true;
    if (cssRules?.length && holdsPseudo(cssRules)) return true;
    if (styleSheet && generates({ styleSheets: [styleSheet], adoptedStyleSheets: [] } as unknown as Document)) return true;
  }
  return false;
}

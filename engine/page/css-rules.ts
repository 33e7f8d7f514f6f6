import type { Page } from '.';

/** A style rule that can be read, wherever it stands (media, support, layer, import, nesting). */
export interface CssRule {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  /** Conditions around it (`print`, `(max-width: 40em)`), '' when there is none. */
  readonly media: string;
}

export interface CssRules {
  readonly rules: readonly CssRule[];
  /** Style sheets whose rules the browser keeps to itself (another origin), by address. */
  readonly unreadable: readonly { readonly href: string; readonly owner: Element | null }[];
}

/** Every style rule of the document and its open shadow trees, print left out. Inline styles are not rules. */
export function cssRules(page: Page): CssRules {
  return page.memo('css-rules', () => {
    const rules: CssRule[] = [];
    const unreadable: { href: string; owner: Element | null }[] = [];
    const seen = new Set<CSSStyleSheet>();
    const readSheet = (sheet: CSSStyleSheet, owner: Element | null, media: string): void => {
      if (seen.has(sheet) || sheet.disabled) return;
      seen.add(sheet);
      let list: CSSRuleList;
      try {
        list = sheet.cssRules;
      } catch {
        unreadable.push({ href: sheet.href ?? '', owner });
        return;
      }
      readRules(list, owner, joined(media, sheet.media?.mediaText ?? ''), '');
    };
    const readRules = (list: CSSRuleList, owner: Element | null, media: string, parent: string): void => {
      if (isPrint(media)) return;
      for (const rule of list) {
        if (isStyleRule(rule)) {
          const selector = parent ? nested(rule.selectorText, parent) : rule.selectorText;
          rules.push({ selector, style: rule.style, media });
          if (rule.cssRules?.length) readRules(rule.cssRules, owner, media, selector);
          continue;
        }
        if ('styleSheet' in rule) {
          const { styleSheet, media: own } = rule as CSSImportRule;
          if (styleSheet) readSheet(styleSheet, owner, joined(media, own.mediaText));
          continue;
        }
        // Declarations nested bare inside a style rule.
        if (parent && 'style' in rule) rules.push({ selector: parent, style: rule.style as CSSStyleDeclaration, media });
        if ('cssRules' in rule && !('appendRule' in rule)) {
          readRules(
            rule.cssRules as CSSRuleList,
            owner,
            joined(media, 'media' in rule ? (rule as CSSMediaRule).media.mediaText : ''),
            parent,
          );
        }
      }
    };
    for (const root of page.roots) {
      for (const sheet of sheetsOf(root)) readSheet(sheet, sheet.ownerNode instanceof Element ? sheet.ownerNode : null, '');
    }
    return { rules, unreadable };
  });
}

/** Firefox's isolated world may refuse the adopted sheets. */
function sheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  try {
    return [...root.styleSheets, ...root.adoptedStyleSheets];
  } catch {
    return [...root.styleSheets];
  }
}

const isStyleRule = (rule: CSSRule): rule is CSSStyleRule => rule instanceof CSSStyleRule;

const joined = (outer: string, inner: string) => (outer && inner ? `${outer} and ${inner}` : outer || inner);

const isPrint = (media: string) => /^\s*(only\s+)?print\b/i.test(media) && !media.includes(',');

const nested = (selector: string, parent: string) =>
  selector.includes('&') ? selector.replaceAll('&', `:is(${parent})`) : `:is(${parent}) ${selector}`;

import type { VNode } from './shape';

/**
 * Elements that a rule surely passes because they hold a plain text: id of the check that says so, in place of axe's own reading of the
 * name, which costs a hundred times more. Never more than that: whatever is not plain goes to axe.
 */
export const certain: Readonly<Record<string, (vNode: VNode, exposed: (vNode: VNode) => boolean) => string | undefined>> = {
  'link-name': (vNode, exposed) => named(vNode, exposed, 'has-visible-text'),
  'button-name': (vNode, exposed) => named(vNode, exposed, 'button-has-visible-text'),
  'empty-heading': (vNode, exposed) => named(vNode, exposed, 'has-visible-text'),
  'empty-table-header': (vNode, exposed) => named(vNode, exposed, 'has-visible-text'),
  'summary-name': (vNode, exposed) => named(vNode, exposed, 'has-visible-text'),
};

function named(vNode: VNode, exposed: (vNode: VNode) => boolean, check: string): string | undefined {
  return isPlain(vNode) && holdsText(vNode, exposed) ? check : undefined;
}

const TRANSPARENT = new Set(
  'a abbr b bdi button cite code div em h1 h2 h3 h4 h5 h6 i mark p q s samp small span strong sub sup th time tt u summary'.split(' '),
);

/** Its role is its own and nothing but its content names it. */
function isPlain(vNode: VNode): boolean {
  if (!TRANSPARENT.has(vNode.props.nodeName) || vNode.elementInternals) return false;
  for (const name of vNode.attrNames) if (name === 'role' || name.startsWith('aria-')) return false;
  return true;
}

function holdsText(vNode: VNode, exposed: (vNode: VNode) => boolean): boolean {
  for (const child of vNode.children) {
    const { nodeType } = child.props;
    if (
      nodeType === 3
        ? /[\p{L}\p{N}]/u.test(child.actualNode.nodeValue ?? '')
        : isPlain(child) && exposed(child) && holdsText(child, exposed)
    )
      return true;
  }
  return false;
}

import type { InnerAxe, VNode } from './shape';

type SeenNode = VNode & { temoinExposed?: boolean; temoinExposedAround?: boolean };

const NEVER = new Set(['style', 'script', 'noscript', 'template']);

/**
 * axe's `isVisibleToScreenReaders`, kept on the node rather than in a memo keyed by strings.
 * On documents with what we do not copy (inert parts, dialogs, shadow trees) it is axe's own.
 */
export function exposure(axe: InnerAxe, root: VNode): (vNode: VNode) => boolean {
  const byAxe = axe.commons.dom.isVisibleToScreenReaders;
  if (root._hasShadowRoot || document.querySelector('[inert],dialog[open]')) return byAxe;

  const exposed = (vNode: SeenNode, around: boolean): boolean => {
    const known = around ? vNode.temoinExposedAround : vNode.temoinExposed;
    if (known !== undefined) return known;
    const value =
      vNode.props.nodeName === 'area' ? around || byAxe(vNode) : !hides(vNode, around) && (!vNode.parent || exposed(vNode.parent, true));
    if (around) vNode.temoinExposedAround = value;
    else vNode.temoinExposed = value;
    return value;
  };
  return (vNode) => (vNode.elementInternals ? byAxe(vNode) : exposed(vNode, false));
}

function hides(vNode: VNode, around: boolean): boolean {
  const style = (property: string) => vNode.getComputedStylePropertyValue(property);
  if (vNode.attr('aria-hidden')?.trim() === 'true' || NEVER.has(vNode.props.nodeName) || style('display') === 'none') return true;
  if (around ? style('content-visibility') === 'hidden' : /hidden|collapse/.test(style('visibility'))) return true;
  return inClosedDetails(vNode);
}

function inClosedDetails(vNode: VNode): boolean {
  const details = vNode.parent;
  if (details?.props.nodeName !== 'details' || details.hasAttr('open')) return false;
  return details.children.find((child) => child.props.nodeName === 'summary') !== vNode;
}

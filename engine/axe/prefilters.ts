import type { VNode } from './shape';

/** Elements that never have a role whose children are presentational. */
const PLAIN = new Set(
  (
    'a abbr article aside b blockquote body br cite code dd del div dl dt em fieldset figure footer form h1 h2 h3 h4 h5 h6 head header ' +
    'html i ins label legend li link main mark meta nav ol p pre script section small span strong style sub sup table tbody td tfoot th ' +
    'thead time title tr u ul'
  ).split(' '),
);

/** Cheap conditions that the `matches` of a rule implies, tried before it. Never more than that: `matches` still decides. */
export const prefilters: Readonly<Record<string, (vNode: VNode) => boolean>> = {
  'nested-interactive': (vNode) => !PLAIN.has(vNode.props.nodeName) || vNode.hasAttr('role') || Boolean(vNode.elementInternals),
  'aria-allowed-attr': hasAria,
  'aria-conditional-attr': hasAria,
  'aria-prohibited-attr': hasAria,
  'aria-valid-attr': hasAria,
  'aria-valid-attr-value': hasAria,
  'autocomplete-valid': (vNode) => vNode.hasAttr('autocomplete'),
  'focus-order-semantics': (vNode) => vNode.hasAttr('tabindex'),
  'label-content-name-mismatch': (vNode) =>
    vNode.hasAttr('aria-label') ||
    vNode.hasAttr('aria-labelledby') ||
    Boolean(vNode.actualNode.ariaLabelledByElements?.length) ||
    Boolean(vNode.elementInternals),
  'scrollable-region-focusable': (vNode) => /auto|scroll/.test(window.getComputedStyle(vNode.actualNode).overflow),
};

function hasAria(vNode: VNode): boolean {
  for (const name of vNode.attrNames) if (name.startsWith('aria-')) return true;
  return false;
}

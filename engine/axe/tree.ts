import { isOurs } from '../overlay/own-nodes';
import type { Slicer } from '../slice';
import type { InnerAxe, SelectorMap, VNode } from './shape';

const IDS = ' [idsMap]';

interface Level {
  readonly parent: VNode;
  readonly nodes: ArrayLike<Node>;
  next: number;
  readonly shadowId: string | undefined;
}

/**
 * Builds what `axe.utils.getFlattenedTree` builds, in slices: virtual nodes in the order of the flat tree, and the map
 * from tag names, attributes and ids to them that axe's selectors start from. Must change with axe's own: `sameTree` tells.
 */
export async function buildTree(axe: InnerAxe, root: Element, slicer: Slicer): Promise<readonly [VNode]> {
  const map: SelectorMap = {};
  axe._cache.set('nodeMap', new WeakMap());
  axe._cache.set('selectorMap', map);
  let hasShadow = false;
  const make = (node: Node, parent: VNode | null, shadowId: string | undefined) => new axe.VirtualNode(node, parent, shadowId);
  const open = (vNode: VNode, element: Element, shadowId: string | undefined): Level => {
    if (!axe.utils.isShadowRoot(element)) return { parent: vNode, nodes: element.childNodes, next: 0, shadowId };
    hasShadow = true;
    const inner = `a${Math.random().toString().substring(2)}`;
    return { parent: vNode, nodes: Array.from(element.shadowRoot!.childNodes), next: 0, shadowId: inner };
  };

  const top = make(root, null, undefined);
  addToMap(top, map);
  const levels = [open(top, root, undefined)];
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = level.nodes[level.next++];
    if (!node) {
      levels.pop();
    } else if (isOurs(node as Element)) {
      // our own overlay is no part of the page
    } else if (isSlot(node)) {
      const assigned = node.assignedNodes();
      levels.push({
        parent: level.parent,
        nodes: assigned.length > 0 ? assigned : Array.from(node.childNodes),
        next: 0,
        shadowId: level.shadowId,
      });
    } else if (node.nodeType === 1) {
      const vNode = make(node, level.parent, level.shadowId);
      addToMap(vNode, map);
      level.parent.children.push(vNode);
      levels.push(open(vNode, node as Element, level.shadowId));
      if (slicer.due()) await slicer.rest();
    } else if (node.nodeType === 3) {
      level.parent.children.push(make(node, level.parent, undefined));
    }
  }
  top._selectorMap = map;
  top._hasShadowRoot = hasShadow;
  return [top];
}

function isSlot(node: Node): node is HTMLSlotElement {
  return node.nodeName.toLowerCase() === 'slot' && typeof (node as HTMLSlotElement).assignedNodes === 'function';
}

function addToMap(vNode: VNode, map: SelectorMap): void {
  put(map, vNode.props.nodeName, vNode);
  put(map, '*', vNode);
  for (const name of vNode.attrNames) {
    put(map, `[${name}]`, vNode);
    if (name !== 'id') continue;
    map[IDS] ??= {};
    for (const id of (vNode.attr('id') ?? '')
      .trim()
      .replace(/\s{2,}/g, ' ')
      .split(' '))
      put(map[IDS] as SelectorMap, id, vNode);
  }
}

function put(map: SelectorMap, key: string, vNode: VNode): void {
  if (Object.hasOwn(map, key)) (map[key] as VNode[]).push(vNode);
  else map[key] = [vNode];
}

/** Says whether two trees hold the same nodes in the same order, and the same keys. */
export function sameTree([a]: readonly [VNode], [b]: readonly [VNode]): boolean {
  return shapeOf(a) === shapeOf(b) && keysOf(a._selectorMap) === keysOf(b._selectorMap) && a._hasShadowRoot === b._hasShadowRoot;
}

function shapeOf(vNode: VNode): string {
  return `${vNode.props.nodeName}${vNode.nodeIndex}${vNode.shadowId ? '#' : ''}(${vNode.children.map(shapeOf).join(',')})`;
}

function keysOf(map: SelectorMap | undefined): string {
  const size = (value: SelectorMap[string]) => (Array.isArray(value) ? String(value.length) : `{${keysOf(value)}}`);
  return Object.entries(map ?? {})
    .map(([key, value]) => `${key}:${size(value)}`)
    .sort()
    .join(' ');
}

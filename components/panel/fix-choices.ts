import type { Change, Finding, FixAttribute, FixRead, FixTried } from '../../contracts';

export type ChangeName = FixAttribute | 'label' | 'color' | 'background-color';

/** What may be changed on an element, the likeliest first. */
export function choicesFor({ rule, target }: Finding, { label, contrast }: FixRead): readonly ChangeName[] {
  const tag = /^<([a-z][\w-]*)/i.exec(target.html)?.[1]?.toLowerCase() ?? '';
  const colours: ChangeName[] = contrast?.text && contrast.background ? ['color', 'background-color'] : [];
  const image = /^(img|area|input)$/.test(tag);
  const named: ChangeName[] = [
    ...(image ? (['alt'] as const) : []),
    ...(label === null ? [] : (['label'] as const)),
    ...(/^i?frame$/.test(tag) ? (['title', 'aria-label'] as const) : (['aria-label', 'title'] as const)),
  ];
  if (/contrast/.test(rule)) return [...colours, ...named, 'lang', 'role'];
  if (/lang/.test(rule)) return ['lang', ...named, 'role', ...colours];
  if (/heading|landmark|table|list|role/.test(rule)) return ['role', ...named, 'lang', ...colours];
  return [...named, 'lang', 'role', ...colours];
}

/** The change of a kind, as the element stands. */
export function changeOf(name: ChangeName, { attributes, label, contrast }: FixRead): Change {
  if (name === 'label') return { kind: 'label', value: label ?? '' };
  if (name === 'color') return { kind: 'colour', property: name, value: contrast?.text ?? '#000000' };
  if (name === 'background-color') return { kind: 'colour', property: name, value: contrast?.background ?? '#ffffff' };
  return { kind: 'attribute', name, value: attributes[name] ?? '' };
}

export function firstChange(finding: Finding, facts: FixRead): Change {
  return changeOf(choicesFor(finding, facts)[0] ?? 'title', facts);
}

export function nameOf(change: Change): ChangeName {
  if (change.kind === 'label') return 'label';
  return change.kind === 'colour' ? change.property : change.name;
}

/** What goes into the site: a rule of a style sheet, or the corrected start tag. */
export function codeOf(change: Change, { html, selector }: FixTried): string {
  return change.kind === 'colour' ? `${selector} { ${change.property}: ${change.value}; }` : html;
}

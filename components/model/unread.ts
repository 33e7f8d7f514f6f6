import type { Unread, UnreadKind } from '../../contracts';

/** Most hiding first. */
const order: readonly UnreadKind[] = ['frame', 'document', 'canvas', 'media', 'shadow', 'stylesheet', 'lazy', 'frame-hidden'];

export interface UnreadGroup {
  readonly kind: UnreadKind;
  readonly items: readonly Unread[];
}

export function groupUnread(unread: readonly Unread[]): readonly UnreadGroup[] {
  return order.map((kind) => ({ kind, items: unread.filter((item) => item.kind === kind) })).filter(({ items }) => items.length > 0);
}

/** Hidden and empty frames are listed, and hide nothing. */
export function hidesSomething({ kind }: { kind: UnreadKind }): boolean {
  return kind !== 'frame-hidden';
}

/** Origins to ask the right for, each once. */
export function originsOf(unread: readonly Unread[]): readonly string[] {
  return [...new Set(unread.flatMap(({ kind, origin }) => (kind === 'frame' && origin ? [origin] : [])))];
}

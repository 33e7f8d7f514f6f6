import type { AxeContext, VNode } from './shape';

/**
 * The context in which axe would run its rules in this document.
 * @param top false in a frame: rules about the page as a whole then don't apply.
 */
export function contextOf(tree: readonly [VNode], top: boolean): AxeContext {
  const { focusable, size } = top ? { focusable: true, size: {} } : frameBox();
  return { initiator: top, page: true, focusable, size, include: tree, exclude: [], frames: [], flatTree: tree };
}

/** What the parent document says of our frame; unknown when it is of another origin. */
function frameBox(): Pick<AxeContext, 'focusable' | 'size'> {
  try {
    const frame = window.frameElement;
    if (!frame) return { focusable: true, size: {} };
    const { width, height } = frame.getBoundingClientRect();
    const tabindex = Number.parseInt(frame.getAttribute('tabindex') ?? '0', 10);
    return { focusable: !(tabindex < 0), size: { width, height } };
  } catch {
    return { focusable: true, size: {} };
  }
}

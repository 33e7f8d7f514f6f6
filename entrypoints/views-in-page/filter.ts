import { openLayer } from '../../engine/overlay/layer';
import { overlayCss } from '../../engine/overlay/style';

/**
 * What changes how the whole page looks: a grey glass over it, or the reader's own style sheet, which the browser holds apart from
 * the page's.
 * @param setSpacing puts the style sheet on this frame, or takes it away
 */
export async function createFilter(
  document: Document,
  kind: 'grey' | 'spacing',
  setSpacing: (on: boolean) => Promise<unknown>,
): Promise<{ remove(): Promise<void> }> {
  if (kind === 'spacing') {
    await setSpacing(true);
    return { remove: async () => void (await setSpacing(false)) };
  }
  const layer = openLayer(document, overlayCss);
  const glass = document.createElement('div');
  glass.className = 'grey';
  layer.root.append(glass);
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener(
    'toggle',
    (event) => event.target instanceof Element && event.target.matches(':modal, :popover-open') && layer.raise(),
    {
      capture: true,
      signal,
    },
  );
  return {
    async remove() {
      stop.abort();
      layer.remove();
    },
  };
}

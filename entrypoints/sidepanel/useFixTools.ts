import { useEffect, useState } from 'preact/hooks';
import * as z from 'zod/mini';
import type { FixTools } from '../../components/panel/fix-tools';
import { FixRead, FixTried, parse, type Target } from '../../contracts';
import { nearestPassing } from '../../engine/nearest-colour';
import { contrastRatio, parseColour } from '../../engine/page/colour';
import { LostError, openTool } from '../views/page-tool';

/** Corrections tried in a tab's page. What is tried goes away with the panel, or when another tab is shown. */
export function useFixTools(tab: number | undefined): FixTools | null {
  const [tools, setTools] = useState<FixTools | null>(null);
  useEffect(() => {
    if (tab === undefined) return setTools(null);
    const { close, ...opened } = openFixes(tab);
    setTools(opened);
    return close;
  }, [tab]);
  return tools;
}

function openFixes(tab: number): FixTools & { close(): void } {
  const tool = openTool(tab, 'fix', () => undefined);
  let frame: number | undefined;

  async function ask(target: Target, order: object): Promise<unknown> {
    frame = (await tool.frames()).get(JSON.stringify(target.frame));
    if (frame === undefined) throw new LostError('The frame is not there any more');
    const { shadow, selector } = target;
    return tool.ask(frame, { ...order, target: { frame: [], shadow, selector } });
  }

  return {
    read: async (target) => parse(z.nullable(FixRead), await ask(target, { do: 'read' }), 'element'),
    attempt: async (target, rule, change) => parse(z.nullable(FixTried), await ask(target, { do: 'try', rule, change }), 'try'),
    async undo() {
      if (frame !== undefined) await tool.ask(frame, { do: 'undo' }).catch(() => undefined); // Left: the change went with the document.
    },
    nearest: nearestPassing,
    ratio(one, other) {
      const [a, b] = [parseColour(one), parseColour(other)];
      return a && b && contrastRatio(a, b);
    },
    close: () => tool.close(),
  };
}

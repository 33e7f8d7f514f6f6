import * as z from 'zod/mini';
import type { PageMarks } from '../../components/useMark';
import { type BarWords, type Outline, parse, Shown } from '../../contracts';
import { clearInPage } from '../background/clear-in-page';
import { LostError, openTool } from './page-tool';

export interface PageMarksLink extends PageMarks {
  close(): void;
}

/**
 * Outlines elements in the page of a tab, in whichever frames they are.
 * @param keep the outlines stay once the view is closed, until the person presses Escape
 */
export function openMarks(tab: number, keep = false): PageMarksLink {
  const followers = new Set<Parameters<PageMarks['follow']>[0]>();
  /** Frame of each outlined element. */
  let frameOf = new Map<string, number>();
  const tool = openTool(tab, 'marker', (note) => {
    if (note.note === 'left') void clear();
    for (const follower of followers) follower(note);
  });

  async function clear(): Promise<void> {
    frameOf = new Map();
    await clearInPage(tab);
  }

  async function outline(items: readonly Outline[], bar?: BarWords): Promise<readonly Shown[]> {
    await clear();
    const frames = await tool.frames();
    const answers = new Map<string, Shown>();
    const byFrame = Map.groupBy(items, ({ target }) => JSON.stringify(target.frame));
    const told = [...byFrame].map(async ([path, inside]) => {
      const frame = frames.get(path);
      if (frame === undefined) return; // Not read, or gone since.
      const shown = await outlineIn(frame, inside, bar === undefined, path === '[]' ? bar : undefined);
      for (const [index, { key }] of inside.entries()) {
        answers.set(key, shown[index] ?? { ok: false, why: 'gone' });
        frameOf.set(key, frame);
      }
    });
    await Promise.all(told);
    return items.map(({ key }) => answers.get(key) ?? { ok: false, why: 'gone' });
  }

  async function outlineIn(frame: number, items: readonly Outline[], alone: boolean, bar?: BarWords): Promise<readonly Shown[]> {
    try {
      return parse(z.array(Shown), await tool.ask(frame, { do: 'outline', items, keep, alone, ...(bar && { bar }) }), 'shown');
    } catch (error) {
      return items.map(() => notShown(error));
    }
  }

  return {
    async show(target, label, outcome) {
      const [shown] = await outline([{ key: '', target: placeOf(target), mark: '', label, outcome }]);
      return shown ?? { ok: false, why: 'gone' };
    },
    showAll: (items, bar) =>
      outline(
        items.map((item) => ({ ...item, target: placeOf(item.target) })),
        bar,
      ),
    async select(key) {
      const frame = frameOf.get(key);
      if (frame === undefined) return { ok: false, why: 'gone' };
      return parse(Shown, await tool.ask(frame, { do: 'select', key }).catch(notShown), 'shown');
    },
    clear,
    follow(follower) {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    close() {
      followers.clear();
      tool.close();
    },
  };
}

const placeOf = ({ frame, shadow, selector }: Outline['target']): Outline['target'] => ({ frame, shadow, selector });

function notShown(error: unknown): Shown {
  return { ok: false, why: error instanceof LostError ? 'lost' : 'gone' };
}

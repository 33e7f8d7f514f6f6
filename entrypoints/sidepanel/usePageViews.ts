import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageViews, ViewChoice } from '../../components/panel/page-views';
import { type Language, parse, Shown, ViewShown } from '../../contracts';
import { viewMetas } from '../../engine/views/texts';
import { LostError, openTool, type PageTool } from '../views/page-tool';

/** The views of a tab's page, in the person's language. They go away with the panel, or when another tab is shown. */
export function usePageViews(tab: number | undefined, language: Language): PageViews | undefined {
  const choices = useMemo(() => choicesIn(language), [language]);
  const [views, setViews] = useState<PageViews>();
  useEffect(() => {
    if (tab === undefined) return setViews(undefined);
    const opened = openViews(tab, language, choices);
    setViews(opened);
    return () => opened.close();
  }, [tab, language, choices]);
  return views;
}

function choicesIn(language: Language): ViewChoice[] {
  return [...viewMetas].map(([id, meta]) => ({ id, rules: meta.rules, inPage: meta.draws !== 'nothing', marks: {}, ...meta[language] }));
}

function openViews(tab: number, language: Language, choices: readonly ViewChoice[]): PageViews {
  const followers = new Set<Parameters<PageViews['follow']>[0]>();
  let tool: PageTool | undefined;

  function close(): void {
    tool?.close();
    tool = undefined;
  }

  return {
    choices,
    async open(view, told, bar) {
      // A new port each time: closing the last one ends the view before, in every frame.
      close();
      const opened = openTool(tab, 'views-in-page', (note) => {
        if (tool !== opened) return;
        if (note.note === 'left') close();
        for (const follower of followers) follower(note);
      });
      tool = opened;
      // The page itself first, then its frames, however they were read.
      const frames = [...(await opened.frames())].sort(([a], [b]) => a.length - b.length);
      const shown = await Promise.allSettled(
        frames.map(async ([path, frame]) => {
          const own = told.filter(({ target }) => JSON.stringify(target.frame) === path);
          const order = { do: 'open', view, language, told: own, ...(path === '[]' && { bar }) };
          const answer = parse(ViewShown, await opened.ask(frame, order), 'view');
          const place: string[] = JSON.parse(path);
          return { lines: answer.lines.map((line) => ({ ...line, frame: place })), left: answer.left };
        }),
      );
      const read = shown.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      if (read.length === 0) throw new LostError('No frame of the page answers');
      return { lines: read.flatMap(({ lines }) => lines), left: read.reduce((sum, { left }) => sum + left, 0) };
    },
    async select({ key, frame }) {
      const id = (await tool?.frames())?.get(JSON.stringify(frame));
      if (!tool || id === undefined) return { ok: false, why: 'gone' };
      const lost = (error: unknown): Shown => ({ ok: false, why: error instanceof LostError ? 'lost' : 'gone' });
      return parse(Shown, await tool.ask(id, { do: 'select', key }).catch(lost), 'shown');
    },
    close,
    follow(follower) {
      followers.add(follower);
      return () => followers.delete(follower);
    },
  };
}

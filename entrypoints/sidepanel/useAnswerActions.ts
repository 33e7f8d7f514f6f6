import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AnswerActions } from '../../components/panel/actions';
import type { Request, Scan } from '../../contracts';
import { forgetAnswer, keepAnswer } from '../../dossier/answers';
import { composeAnswer } from '../../dossier/compose-answer';
import type { Drafts } from './useDrafts';

/** Keeps and takes back answers; each is done once `reload` has read them again. The icon follows. */
export function useAnswerActions(
  scan: Scan | null,
  author: string,
  drafts: Drafts | undefined,
  reload: () => Promise<void>,
): AnswerActions {
  return useMemo(() => {
    const follow = async (site: string) => {
      const told: Request = { type: 'answers.changed', site };
      // Nobody waits for the icon: the list and the focus follow at once.
      void browser.runtime.sendMessage(told).catch(() => undefined);
      await reload();
    };
    return {
      async keep(subject, value, note) {
        if (!scan) throw new Error('No scan: there is nothing to answer');
        const tool = browser.runtime.getManifest().version;
        const answer = composeAnswer(scan, subject, { value, note, author, tool });
        await keepAnswer(answer);
        await follow(answer.site);
        return answer;
      },
      async takeBack(answer) {
        await forgetAnswer(answer);
        await follow(answer.site);
      },
      draft: (key) => drafts?.read(`${scan?.page.key} ${key}`) ?? '',
      keepDraft: (key, note) => drafts?.write(`${scan?.page.key} ${key}`, note),
    };
  }, [scan, author, drafts, reload]);
}

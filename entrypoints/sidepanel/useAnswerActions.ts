import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { AnswerActions } from '../../components/panel/actions';
import type { Scan } from '../../contracts';
import { forgetAnswer, keepAnswer } from '../../dossier/answers';
import { composeAnswer } from '../../dossier/compose-answer';

/** Keeps and takes back answers; each is done once `reload` has read them again. */
export function useAnswerActions(scan: Scan | null, author: string, reload: () => Promise<void>): AnswerActions {
  return useMemo(
    () => ({
      async keep(subject, value, note) {
        if (!scan) throw new Error('No scan: there is nothing to answer');
        const tool = browser.runtime.getManifest().version;
        const answer = composeAnswer(scan, subject, { value, note, author, tool });
        await keepAnswer(answer);
        await reload();
        return answer;
      },
      async takeBack(answer) {
        await forgetAnswer(answer);
        await reload();
      },
    }),
    [scan, author, reload],
  );
}

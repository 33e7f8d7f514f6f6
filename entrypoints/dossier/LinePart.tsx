import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LineView } from '../../components/dossier/LineView';
import { columnName } from '../../components/model/matrix';
import type { Answer } from '../../contracts';
import { forgetAnswer, keepAnswer } from '../../dossier/answers';
import { composeAnswer } from '../../dossier/compose-answer';
import { lineOf } from '../../dossier/line';
import { useDrafts } from '../sidepanel/useDrafts';
import { columnsOf } from './columns';
import type { PartProps } from './DossierPage';

/** The questions of the whole sample, one after the other. */
export function LinePart({ content, judged, catalogue, settings, reload }: PartProps) {
  const { dossier } = content;
  const drafts = useDrafts();
  const groups = useMemo(() => lineOf(judged), [judged]);
  const names = new Map(columnsOf(dossier).map((column) => [column.page.id, columnName(column)]));
  const draftKey = (item: string) => `dossier ${dossier.id} ${item}`;

  async function say(key: string, value: 'yes' | 'no' | 'na', note: string): Promise<Answer> {
    const item = groups.flatMap(({ items }) => items).find((one) => one.key === key);
    if (!item) throw new Error('The question is not open any more');
    const { question, scan } = item;
    const subject =
      'finding' in question ? { finding: question.finding } : { test: question.kind === 'page' ? question.tests[0] : question.key };
    const answer = composeAnswer(scan, subject, { value, note, author: settings.author, tool: browser.runtime.getManifest().version });
    await keepAnswer(answer);
    await reload();
    return answer;
  }

  if (!drafts) return null;
  return (
    <LineView
      groups={groups.map(({ key, items }) => ({
        key,
        items: items.map((item) => ({ ...item, pages: item.pages.map((page) => names.get(page) ?? page) })),
      }))}
      catalogue={catalogue}
      onSay={say}
      onTakeBack={async (answer) => {
        await forgetAnswer(answer);
        await reload();
      }}
      draft={(item) => drafts.read(draftKey(item))}
      onDraft={(item, note) => drafts.write(draftKey(item), note)}
    />
  );
}

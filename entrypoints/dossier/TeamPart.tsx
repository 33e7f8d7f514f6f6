import { TeamView } from '../../components/dossier/TeamView';
import { useTexts } from '../../components/TextsContext';
import type { AnswerValue } from '../../contracts';
import { agreementOf } from '../../dossier/agreement';
import { mergeStored } from '../../dossier/merge-stored';
import type { PartProps } from './DossierPage';
import { useDossiers } from './useDossiers';

/** Work of several persons on one site. */
export function TeamPart({ content, catalogue, reload }: PartProps) {
  const { t, language } = useTexts();
  const { dossier, answers } = content;
  const all = useDossiers();
  const answerText = (value: AnswerValue) => (value === 'yes' || value === 'no' || value === 'na' ? t.panel.answers[value] : value);
  const titleOf = (test: string) => [test, (catalogue.test(test) ?? catalogue.screen(test))?.[language]].filter(Boolean).join(' ');
  return (
    <TeamView
      name={dossier.name}
      others={(all?.dossiers ?? []).filter(({ id, site }) => id !== dossier.id && (site === dossier.site || site === ''))}
      onMerge={async (other) => {
        const { conflicts } = await mergeStored(dossier.id, other);
        await reload();
        return conflicts.map(({ what, where, ...rest }) => ({
          what: [t.dossier.team.conflicts[what], where].filter(Boolean).join(' '),
          ...rest,
        }));
      }}
      pairs={agreementOf(answers).map((pair) => ({
        ...pair,
        one: pair.one || t.dossier.ident.nobody,
        other: pair.other || t.dossier.ident.nobody,
        differ: pair.differ.map(({ test, page, one, other }, i) => ({
          key: `${i} ${test}`,
          test: titleOf(test),
          page,
          one: answerText(one),
          other: answerText(other),
        })),
      }))}
    />
  );
}

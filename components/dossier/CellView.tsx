import type { Scan } from '../../contracts';
import type { Defect, OpenQuestion, TestVerdict, Trial } from '../../referential/verdict';
import { CauseCard } from '../CauseCard';
import type { Catalogue } from '../catalogue';
import { Icon } from '../Icon';
import { addedOf, askedOf, askedOfPage, causesOf } from '../model/causes';
import type { ShownStatus } from '../model/shown-status';
import { PageQuestions } from '../PageQuestions';
import { QuestionCard } from '../QuestionCard';
import { StatusTag } from '../StatusTag';
import { TestList } from '../TestList';
import { useTexts } from '../TextsContext';

/** Defects and questions that are shown together. */
export interface CellGroup {
  readonly title: string;
  readonly defects: readonly Defect[];
  readonly questions: readonly OpenQuestion[];
  readonly trials: readonly Trial[];
}

export interface CellViewProps {
  /** The criterion. */
  title: string;
  /** The page, or what several share. */
  subtitle: string;
  status: ShownStatus | null;
  backUrl: string;
  /** Null: never scanned. */
  scan: Scan | null;
  groups: readonly CellGroup[];
  tests: readonly TestVerdict[];
  catalogue: Catalogue;
}

/** What a cell of the matrix is made of: its defects, its questions, its tests. */
export function CellView({ title, subtitle, status, backUrl, scan, groups, tests, catalogue }: CellViewProps) {
  const { t, say } = useTexts();
  const filled = groups.filter(({ defects, questions, trials }) => defects.length + questions.length + trials.length > 0);
  return (
    <div class="criterion">
      <nav aria-label={t.criterion.nav}>
        <a class="btn quiet small" href={backUrl}>
          <Icon name="back" />
          {t.dossier.cell.back}
        </a>
      </nav>
      <div class="head">
        <h1 id="v" tabIndex={-1}>
          {title}
        </h1>
        <p class="facts row">
          {status && <StatusTag status={status} tag />}
          <span>{subtitle}</span>
        </p>
        {scan && scan.unread.length > 0 && <p class="small muted">{say(t.dossier.cell.unread, { n: scan.unread.length })}</p>}
      </div>
      {!scan && <p>{t.dossier.cell.none}</p>}
      {scan && filled.length === 0 && <p class="muted">{t.dossier.cell.nothing}</p>}
      {scan && filled.map((group, i) => <Group key={group.title} group={group} index={i} scan={scan} catalogue={catalogue} />)}
      {tests.length > 0 && (
        <details class="tests" open={filled.length === 0}>
          <summary>{t.criterion.tests}</summary>
          <TestList verdicts={tests} catalogue={catalogue} />
        </details>
      )}
    </div>
  );
}

function Group({ group, index, scan, catalogue }: { group: CellGroup; index: number; scan: Scan; catalogue: Catalogue }) {
  const causes = causesOf(group.defects);
  const asked = askedOf(group.questions);
  const askedPage = askedOfPage(group.questions, group.trials);
  const id = `group-${index}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{group.title}</h2>
      {causes.map((cause, i) => (
        <CauseCard key={cause.key} group={cause} scan={scan} catalogue={catalogue} marking={null} index={100 * index + i} />
      ))}
      {addedOf(group.defects).map(({ id: key, note }) => (
        <p key={key}>{note}</p>
      ))}
      {asked.map((one, i) => (
        <QuestionCard key={one.key} group={one} scan={scan} catalogue={catalogue} marking={null} index={100 * index + i} />
      ))}
      {askedPage.length > 0 && <PageQuestions tests={askedPage} catalogue={catalogue} />}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Catalogue } from '../../components/catalogue';
import { DossierFrame, type Part } from '../../components/dossier/DossierFrame';
import { ExportMenu } from '../../components/dossier/ExportMenu';
import { PictureContext } from '../../components/picture';
import { useTexts } from '../../components/TextsContext';
import type { Dossier, Finding, Settings } from '../../contracts';
import type { DossierContent } from '../../dossier/content';
import { dossierJudge, type JudgedDossier } from '../../dossier/judge';
import { totalsOf } from '../../dossier/matrix';
import { judgeOptions } from '../views/knowledge';
import { ComparePart } from './ComparePart';
import { ElementPicture } from './ElementPicture';
import { EvidencePart } from './EvidencePart';
import { LinePart } from './LinePart';
import { MatrixPart } from './MatrixPart';
import { OverviewPart } from './OverviewPart';
import { type Route, urlOf } from './route';
import { SamplePart } from './SamplePart';
import { TeamPart } from './TeamPart';
import type { Loaded } from './useContent';
import { useExport } from './useExport';

/** What every part of the page works from. */
export interface PartProps {
  readonly content: DossierContent;
  readonly judged: JudgedDossier;
  readonly totals: ReturnType<typeof totalsOf>;
  readonly args: readonly string[];
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  reload(): Promise<void>;
}

export interface DossierPageProps {
  dossiers: readonly Dossier[];
  loaded: Loaded & { readonly content: DossierContent };
  route: Route;
  settings: Settings;
  catalogue: Catalogue;
  onOpen(dossier: string): void;
}

const partViews: Readonly<Record<string, (props: PartProps) => ComponentChildren>> = {
  sample: SamplePart,
  matrix: MatrixPart,
  questions: LinePart,
  compare: ComparePart,
  evidence: EvidencePart,
  team: TeamPart,
};

/** One dossier: judged once, shown part by part. */
export function DossierPage({ dossiers, loaded, route, settings, catalogue, onOpen }: DossierPageProps) {
  const { t, say } = useTexts();
  const { content, reload } = loaded;
  const { dossier } = content;
  const judgeContent = useMemo(() => dossierJudge(judgeOptions(settings.publicDuty)), [settings.publicDuty]);
  const judged = useMemo(() => judgeContent(content), [content, judgeContent]);
  const totals = useMemo(() => totalsOf(judged), [judged]);
  const files = useExport(content, settings);
  const url = (part: string) => urlOf(dossier.id, part);
  const parts: readonly Part[] = [
    { id: 'todo', name: t.dossier.parts.todo, href: url('todo') },
    { id: 'sample', name: t.dossier.parts.sample, href: url('sample'), count: dossier.pages.length },
    { id: 'matrix', name: t.dossier.parts.matrix, href: url('matrix'), count: totals.defects },
    { id: 'questions', name: t.dossier.parts.questions, href: url('questions'), count: totals.questions },
    { id: 'compare', name: t.dossier.parts.compare, href: url('compare') },
    { id: 'evidence', name: t.dossier.parts.evidence, href: url('evidence'), count: content.captures.length },
    { id: 'team', name: t.dossier.parts.team, href: url('team') },
  ];
  const picture = (finding: Finding) => {
    const owner = judged.pages.find(({ scan }) => scan?.findings.includes(finding));
    return <ElementPicture finding={finding} captures={content.captures.filter(({ scan }) => scan === owner?.scan?.id)} />;
  };
  const Shown = partViews[route.part] ?? OverviewPart;
  const shown: PartProps = { content, judged, totals, args: route.args, catalogue, settings, reload };
  return (
    <PictureContext.Provider value={picture}>
      <DossierFrame
        title={say(t.dossier.windowTitle, { name: dossier.name })}
        dossiers={dossiers}
        open={dossier.id}
        parts={parts}
        part={route.part}
        onOpen={onOpen}
        tools={<ExportMenu {...files} />}
      >
        <Shown {...shown} />
      </DossierFrame>
    </PictureContext.Provider>
  );
}

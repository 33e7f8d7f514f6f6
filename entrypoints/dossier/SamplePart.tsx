import { useState } from 'preact/hooks';
import { RequiredPages } from '../../components/dossier/RequiredPages';
import type { PageReading } from '../../components/dossier/SampleRow';
import { SampleView } from '../../components/dossier/SampleView';
import { SharedBlocks } from '../../components/dossier/SharedBlocks';
import { columnName } from '../../components/model/matrix';
import type { PageKind, Scan, UnreadKind } from '../../contracts';
import { changeDossier } from '../../dossier/dossiers';
import { drawable, missingPages, requiredKinds } from '../../dossier/required-pages';
import { withoutPage, withPage } from '../../dossier/sample';
import { columnsOf } from './columns';
import type { PartProps } from './DossierPage';

/** The sample: its pages, those that the method expects, and what they have in common. */
export function SamplePart({ content, judged, reload }: PartProps) {
  const { dossier } = content;
  const [drawn, setDrawn] = useState<{ text: string; href: string } | null>();
  const columns = columnsOf(dossier);
  const current = judged.pages.flatMap(({ scan }) => scan ?? []);
  const missing = new Map<PageKind, ReturnType<typeof missingPages>[number]>(missingPages(dossier, current).map((one) => [one.kind, one]));
  const change = (make: Parameters<typeof changeDossier>[1]) => void changeDossier(dossier.id, make).then(reload);
  const numberOf = new Map(columns.map((column) => [column.page.key, column.number]));

  function draw(): void {
    const links = drawable(dossier, current);
    setDrawn(links[crypto.getRandomValues(new Uint32Array(1))[0]! % links.length] ?? null);
  }

  return (
    <>
      <SampleView
        columns={columns}
        readings={judged.pages.map(({ scan }) => readingOf(scan))}
        onChange={(page, given) => change((known) => withPage(known, page, given))}
        onRemove={(page) => change((known) => withoutPage(known, page))}
      />
      <RequiredPages
        kinds={requiredKinds.map((kind) => ({
          kind,
          names: columns.filter(({ page }) => page.kinds.includes(kind)).map(columnName),
          absent: dossier.absent.includes(kind),
          links: missing.get(kind)?.links ?? [],
        }))}
        drawn={drawn}
        onAbsent={(kind, absent) =>
          change((known) => ({ ...known, absent: [...known.absent.filter((one) => one !== kind), ...(absent ? [kind] : [])] }))
        }
        onDraw={draw}
      />
      <SharedBlocks
        zones={judged.shared.zones.map(({ landmark, pages }) => ({ landmark, pages: pages.map((key) => numberOf.get(key) ?? key) }))}
      />
    </>
  );
}

function readingOf(scan: Scan | null): PageReading {
  const counts = new Map<UnreadKind, number>();
  for (const { kind } of scan?.unread ?? []) if (kind !== 'frame-hidden') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return { scanned: scan !== null, partial: scan?.partial ?? false, unread: [...counts].map(([kind, n]) => ({ kind, n })) };
}

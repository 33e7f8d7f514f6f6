import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { EvidenceView } from '../../components/dossier/EvidenceView';
import { columnName } from '../../components/model/matrix';
import { type Capture, CaptureProgress, type Request } from '../../contracts';
import { forgetCapture } from '../../dossier/evidence/captures';
import { columnsOf } from './columns';
import type { PartProps } from './DossierPage';
import { useImage } from './useImage';

/** The captures of the dossier, and those under way. */
export function EvidencePart({ content, reload }: PartProps) {
  const { dossier, captures } = content;
  const progress = useProgress();
  const last = (a: Capture, b: Capture) => (a.at < b.at ? 1 : -1);
  return (
    <EvidenceView
      pages={columnsOf(dossier).map((column) => ({
        name: columnName(column),
        captures: captures.filter(({ page }) => page === column.page.id).sort(last),
      }))}
      progress={progress?.dossier === dossier.id ? progress : null}
      onStop={() => {
        const stop: Request = { type: 'captures.stop' };
        void browser.runtime.sendMessage(stop);
      }}
      imageOf={(capture) => <Shot capture={capture} />}
      onRemove={(capture) => void forgetCapture(capture).then(reload)}
    />
  );
}

function Shot({ capture: { id, box } }: { capture: Capture }) {
  const url = useImage(id);
  // The page's own text is beside: excerpts and names are in the cells of the matrix.
  return <img class="shot" src={url} alt="" width={box.width} height={box.height} loading="lazy" />;
}

function useProgress(): CaptureProgress | null {
  const [progress, setProgress] = useState<CaptureProgress | null>(null);
  useEffect(() => {
    const read = async () => {
      const { captures } = await browser.storage.session.get('captures');
      const known = z.safeParse(CaptureProgress, captures);
      setProgress(known.success ? known.data : null);
    };
    void read();
    browser.storage.session.onChanged.addListener(read);
    return () => browser.storage.session.onChanged.removeListener(read);
  }, []);
  return progress;
}

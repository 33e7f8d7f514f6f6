import { useEffect, useState } from 'preact/hooks';
import { openMarks, type PageMarksLink } from './page-marks';

/** Outlines in the page of a tab; taken away when another tab, or nothing, is shown. @param keep see `openMarks` */
export function useMarks(tab: number | undefined, keep = false): PageMarksLink | undefined {
  const [marks, setMarks] = useState<PageMarksLink>();
  useEffect(() => {
    if (tab === undefined) return setMarks(undefined);
    const opened = openMarks(tab, keep);
    setMarks(opened);
    return () => opened.close();
  }, [tab, keep]);
  return marks;
}

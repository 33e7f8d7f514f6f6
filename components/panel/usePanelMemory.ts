import { useState } from 'preact/hooks';
import { type Filter, noFilter } from '../model/filter';
import type { TabName } from './Tabs';

/** Where a person is in the panel: kept while the page is scanned again. */
export interface PanelMemory {
  readonly tab: TabName;
  readonly filter: Filter;
  open(tab: TabName): void;
  narrow(filter: Filter): void;
}

export function usePanelMemory(): PanelMemory {
  const [tab, open] = useState<TabName>('mend');
  const [filter, narrow] = useState<Filter>(noFilter);
  return { tab, filter, open, narrow };
}

import type { Catalogue } from '../../components/catalogue';
import type { PopupState } from '../../components/PopupView';
import type { Progress, ScanState } from '../../contracts';
import type { Judgement } from '../../referential/verdict';

const nothingYet: Progress = { step: 'settle', done: 0, total: 0, elements: 0, frames: 0, seconds: 0, took: {}, rule: '', unread: 0 };

/** @param left the page was reloaded or left since it was read */
export function popupState(state: ScanState, judgement: Judgement | null, catalogue: Catalogue | null, left: boolean): PopupState {
  switch (state.state) {
    case 'none':
      return { kind: 'scan', progress: nothingYet, topic: '' };
    case 'running':
      return { kind: 'scan', progress: state.progress, topic: catalogue?.topicOf(state.progress.rule) ?? '' };
    case 'refused':
      return { kind: 'refused', code: state.reason, url: state.url };
    case 'done':
      if (!judgement || !catalogue) return { kind: 'scan', progress: { ...nothingYet, step: 'merge' }, topic: '' };
      return { kind: 'result', scan: state.scan, judgement, catalogue, stale: state.changed || left, stored: state.stored };
  }
}

export function urlOf(state: ScanState): string {
  if (state.state === 'none') return '';
  return state.state === 'done' ? state.scan.page.url : state.url;
}

import type { Texts } from '..';

export const since: Texts['since'] = {
  label: 'Since last time',
  nothing: 'No change since the scan of {date}.',
  line: 'Since the scan of {date}: {changes}.',
  counts: {
    corrected: { one: '{n} corrected', other: '{n} corrected' },
    new: { one: '{n} new', other: '{n} new' },
    same: { one: '{n} unchanged', other: '{n} unchanged' },
    moved: { one: '{n} moved', other: '{n} moved' },
    asked: { one: '{n} to confirm', other: '{n} to confirm' },
    lost: { one: '{n} not found', other: '{n} not found' },
  },
  means: {
    corrected: 'The element was read again and no longer has this defect.',
    moved: 'The same defect, in another part of the page.',
    asked: 'The element changed since your answer: the question is asked again.',
    lost: 'The element was not read again: this is not counted as a correction.',
  },
  showNew: { one: 'See the new one', other: 'See the {n} new ones' },
  isNew: 'New',
  otherRules: 'Témoin’s rules changed between these two scans: a difference may come from them.',
};

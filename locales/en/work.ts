import type { Texts } from '..';

export const work: Texts['work'] = {
  filters: 'Narrow down',
  who: 'Who mends',
  option: '{name} ({n})',
  everybody: 'Everybody',
  fresh: 'New ones only',
  noneLeft: 'No defect of this kind.',
  showAll: 'Show all',
};

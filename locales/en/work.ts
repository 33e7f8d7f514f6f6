import type { Texts } from '..';

export const work: Texts['work'] = {
  step: 'Go through the elements',
  previous: 'Previous',
  next: 'Next',
  keys: 'Keys: J and K to go from one element to the next, M to show it in the page.',
  filters: 'Narrow down',
  who: 'Who mends',
  option: '{name} ({n})',
  everybody: 'Everybody',
  fresh: 'New ones only',
  noneLeft: 'No defect of this kind.',
  showAll: 'Show all',
  forWebmaster: 'Copy for my webmaster',
  markdown: 'Copy the list (Markdown)',
  onPage: 'Accessibility of the page “{title}”',
  toDo: 'To do: {fix}',
  source: 'RGAA {version}, test {tests}. Found by Témoin on {date}.',
  place: '{name}: {path}',
  advice: { one: '{n} piece of advice', other: '{n} pieces of advice' },
  adviceLabel: 'Advice',
  adviceHint: 'RGAA does not ask for it: it is in no number.',
};

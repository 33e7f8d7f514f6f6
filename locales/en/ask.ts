import type { Texts } from '..';

export const ask: Texts['ask'] = {
  same: { one: 'Same answer for the element like it', other: 'Same answer for the {n} like it' },
  which: 'Which ones',
  left: { one: 'about {n} min', other: 'about {n} min' },
  saidAll: { one: 'Answer “{answer}” kept.', other: 'Answer “{answer}” kept for {n} elements.' },
  add: 'Add a defect that you saw',
  addHint: 'What you see yourself counts as a proven defect, signed with your name.',
  criterion: 'Criterion',
  test: 'Test',
  testOption: '{id} {text}',
  what: 'What you see (required)',
  addIt: 'Add',
  added: 'Defect added.',
  byYou: 'Seen by a person',
  remove: 'Remove',
  removeOf: 'Remove the defect: {label}',
  removed: 'Defect removed.',
  alarm: 'Report a false alarm',
  alarmHint: 'This file, and nothing else, is to be sent to whoever maintains the rules. Here is all that it holds:',
  alarmSave: 'Save the file',
};

import type { Texts } from '..';

export const trials: Texts['trials'] = {
  title: 'Trials to make yourself: {n}',
  intro: 'These tests need a gesture in the page. Make it, then answer.',
  how: {
    'zoom-200': 'Enlarge the page to 200% (Ctrl and the + key), then go through it.',
    'reflow-320': 'Make the window 320 pixels wide, or enlarge the page to 400%.',
    spacing: 'Space out the lines, words and letters of the text, then go through the page.',
    focus: 'Go through the page with the Tab key, from start to end.',
    hover: 'Move over menus and buttons, then go there with the Tab key.',
    motion: 'Watch the page for six seconds without touching it.',
    action: 'Try the menus, buttons and components of the page, with the mouse, then with the keyboard.',
    submit: 'Send the form empty, then with an error.',
    'contrast-mode': 'Switch on the page’s contrast setting.',
    'styles-off': 'Read the page without its styles.',
    orientation: 'Look at the page in portrait, then in landscape.',
    media: 'Play the sounds and videos of the page.',
    at: 'Listen to the page with a screen reader.',
    sample: 'Compare this page with other pages of the site.',
  },
  test: 'Test {id}',
  answerOf: '{answer}: {question}',
};

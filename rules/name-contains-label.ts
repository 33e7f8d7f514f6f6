import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { isField } from '../engine/page/field';
import { isInForm } from '../engine/page/form-button';
import { abbreviates, countWords, holdsLabel, isSymbol } from '../engine/page/label-in-name';
import { labelsOf } from '../engine/page/labels';
import { shownText } from '../engine/page/shown-text';

export const meta = ruleMeta({
  tests: ['6.1.5', '7.1.3', '11.2.5', '11.9.2'],
  wcag: ['2.5.3'],
  act: ['2ee8b8'],
  targets: (page) => page.select('[aria-label], [aria-labelledby], [title]').filter((element) => testOf(element, page) !== ''),
  reads: 'style',
  reasons: {
    mismatch: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 élément affiche un texte que son nom caché ne reprend pas',
          other: '{n} éléments affichent un texte que leur nom caché ne reprend pas',
        },
        effect:
          'Une personne qui commande à la voix dit « {visible} » et rien ne se passe ; une autre entend « {text} » et ne le trouve pas à l’écran.',
        fix: 'Retirez l’aria-label, ou faites-le commencer par le texte affiché : « {visible} ».',
      },
      en: {
        title: {
          one: '1 element shows a text that its hidden name leaves out',
          other: '{n} elements show a text that their hidden name leaves out',
        },
        effect: 'Someone who works by voice says “{visible}” and nothing happens; another hears “{text}” and cannot find it on the screen.',
        fix: 'Remove the aria-label, or make it start with the text shown: “{visible}”.',
      },
    },
    title: {
      who: 'editor',
      impact: 'minor',
      cms: 'link-text',
      fr: {
        title: {
          one: '1 lien a une infobulle qui ne reprend pas son texte',
          other: '{n} liens ont une infobulle qui ne reprend pas leur texte',
        },
        effect: 'Selon le réglage du lecteur d’écran, « {text} » est lu à la place de « {visible} ».',
        fix: 'Videz le champ « Titre » du lien, ou faites-le commencer par « {visible} ».',
      },
      en: {
        title: { one: '1 link has a tooltip that leaves out its text', other: '{n} links have a tooltip that leaves out their text' },
        effect: 'Depending on its settings, a screen reader reads “{text}” in place of “{visible}”.',
        fix: 'Empty the “Title” of the link, or make it start with “{visible}”.',
      },
    },
    unsure: {
      fr: {
        title: { one: '1 nom caché proche du texte affiché', other: '{n} noms cachés proches du texte affiché' },
        question: 'En disant ce qui est affiché, « {visible} », tombe-t-on bien sur le nom « {text} » ?',
        look: 'Le nom doit reprendre l’intitulé affiché ; la ponctuation, un état ou un simple signe ne comptent pas.',
      },
      en: {
        title: { one: '1 hidden name close to the text shown', other: '{n} hidden names close to the text shown' },
        question: 'Does saying what is shown, “{visible}”, match the name “{text}”?',
        look: 'The name has to hold the label shown; punctuation, a state or a mere sign do not count.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
  },
  replaces: ['axe/label-content-name-mismatch'],
});

/** A label longer than this is a whole card: its name may rightly hold the part that matters. */
const MOST_WORDS = 8;

export const check: Check<typeof meta> = (element, page) => {
  if (!page.exposed(element)) return;
  const test = testOf(element, page);
  const visible = labelShown(element, page);
  if (!visible || isSymbol(visible)) return;
  const { text, from } = page.nameOf(element);
  if (!text) return;
  if (!holdsLabel(text, visible)) {
    const values = { visible, text };
    // What an abbreviation is said like is not written anywhere.
    if (abbreviates(text, visible)) return;
    const near = countWords(visible) > MOST_WORDS && (test === '11.2.5' || holdsLabel(visible, text));
    return near || isState(element, page) ? cantTell('unsure', values, [test]) : failed('mismatch', values, [test]);
  }
  const title = element.getAttribute('title')?.trim();
  // The method of 6.1.5 looks at the title of a link by itself; those of the other tests at the name.
  if (test === '6.1.5' && title && from !== 'title' && !holdsLabel(title, visible)) {
    // The heading of a whole card, repeated: which part of it is the label is a matter of opinion.
    if (countWords(visible) > MOST_WORDS && holdsLabel(visible, title)) return;
    return failed('title', { visible, text: title }, [test]);
  }
  return passed([test]);
};

const CONTENT: Readonly<Record<string, string>> = {
  link: '6.1.5',
  button: '11.9.2',
  checkbox: '11.2.5',
  radio: '11.2.5',
  switch: '11.2.5',
  tab: '7.1.3',
  menuitem: '7.1.3',
  menuitemcheckbox: '7.1.3',
  menuitemradio: '7.1.3',
  option: '7.1.3',
  treeitem: '7.1.3',
};

/** '' for what is no link, button, field or component named by its content. */
function testOf(element: Element, page: Page): string {
  if (isNativeField(element, page)) return '11.2.5';
  const test = element.localName === 'a' && !element.hasAttribute('role') ? '6.1.5' : (CONTENT[page.role(element)] ?? '');
  return test === '11.9.2' && !isInForm(element, page) ? '7.1.3' : test;
}

function isNativeField(element: Element, page: Page): boolean {
  return /^(input|select|textarea)$/.test(element.localName) && isField(element, page);
}

/** What is shown as the label: the content, or for a field its `label`. Text that merely stands beside it may be no label. */
function labelShown(element: Element, page: Page): string {
  if (!isNativeField(element, page)) return shownText(element, page);
  const labels = labelsOf(element, page).filter((label) => page.exposed(label));
  return labels
    .map((label) => shownText(label, page))
    .join(' ')
    .trim();
}

/** A switch may show its state ("Oui") in place of a label. */
const isState = (element: Element, page: Page) => page.role(element) === 'switch' || element.hasAttribute('aria-pressed');

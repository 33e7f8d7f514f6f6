import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { languageGroups } from '../engine/page/language-groups';
import { languageName } from '../engine/page/language-names';

/** Words from which a reliable guess is a proof. */
const enough = 20;

export const meta = ruleMeta({
  tests: ['8.8.1'],
  wcag: ['3.1.2'],
  act: ['off6ek'],
  targets: (page) => declaring(page),
  reads: 'text',
  reasons: {
    wrong: {
      who: 'editor',
      impact: 'major',
      cms: 'passage-language',
      fr: {
        title: {
          one: '1 texte est annoncé dans une langue qui n’est pas la sienne',
          other: '{n} textes sont annoncés dans une langue qui n’est pas la leur',
        },
        effect: '« {text} » est lu avec la voix « {declared} » alors qu’il est écrit en « {detected} ».',
        fix: 'Remplacez lang="{lang}" par lang="{code}" sur ce bloc, ou retirez-le si c’est la langue de la page.',
      },
      en: {
        title: {
          one: '1 text is announced in a language that is not its own',
          other: '{n} texts are announced in a language that is not their own',
        },
        effect: '“{text}” is read with the “{declared}” voice although it is written in “{detected}”.',
        fix: 'Replace lang="{lang}" with lang="{code}" on this block, or remove it when that is the language of the page.',
      },
    },
    unsure: {
      fr: {
        title: { one: '1 indication de langue semble fausse', other: '{n} indications de langue semblent fausses' },
        question: 'Le texte « {text} » est-il bien écrit en « {declared} » ?',
      },
      en: {
        title: { one: '1 indication of language seems wrong', other: '{n} indications of language seem wrong' },
        question: 'Is the text “{text}” really written in “{declared}”?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'editor',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const group = languageGroups(page).get(element);
  if (!group?.main) return;
  // A code that the detector gives back is valid too.
  if (group.main === group.declared) return passed();
  // A code that is not valid is for axe/valid-lang to say.
  if (!/^[a-z]{2,3}$/.test(group.declared) || languageName(group.declared) === group.declared) return;
  const values = {
    text: group.passages[0]?.text.slice(0, 80) ?? '',
    lang: element.getAttribute('lang') ?? group.declared,
    declared: languageName(group.declared),
    detected: languageName(group.main),
    code: group.main,
  };
  return group.words >= enough ? failed('wrong', values) : cantTell('unsure', values);
};

/** Elements that declare a language for their passages, the root left out (test 8.4.1). */
function declaring(page: Page): Element[] {
  return [...languageGroups(page).keys()].filter((element) => element !== page.root);
}

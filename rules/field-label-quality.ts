import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { fieldLabel, fieldsOf, type LabelKind, textBeside } from '../engine/page/field';
import { labelCore } from '../engine/page/field-purpose';

export const meta = ruleMeta({
  tests: ['11.2.1', '11.2.2', '11.2.3', '11.2.4'],
  wcag: ['2.4.6'],
  act: ['cc0f0a'],
  targets: (page) => fieldsOf(page),
  reads: 'style',
  reasons: {
    empty: {
      who: 'webmaster',
      impact: 'major',
      cms: 'form-label',
      fr: {
        title: { one: '1 étiquette de champ ne dit rien', other: '{n} étiquettes de champ ne disent rien' },
        effect: 'La personne entend « {label} » et ne sait pas ce qu’il faut saisir.',
        fix: 'Dans l’outil de formulaire, remplacez « {label} » par la donnée attendue, par exemple « Ville de résidence ».',
      },
      en: {
        title: { one: '1 field label says nothing', other: '{n} field labels say nothing' },
        effect: 'The person hears “{label}” and cannot tell what to enter.',
        fix: 'In the form tool, replace “{label}” with the data expected, for instance “Town of residence”.',
      },
    },
    code: {
      who: 'developer',
      impact: 'major',
      cms: 'form-label',
      fr: {
        title: { one: '1 étiquette de champ est un nom technique', other: '{n} étiquettes de champ sont des noms techniques' },
        effect: '« {label} » est lu tel quel, signe par signe : ce nom est fait pour le programme, pas pour la personne.',
        fix: 'Écrivez en clair la donnée attendue à la place de « {label} ».',
      },
      en: {
        title: { one: '1 field label is a technical name', other: '{n} field labels are technical names' },
        effect: '“{label}” is read as it is, sign by sign: the name is made for the program, not for the person.',
        fix: 'Write in plain words the data expected in place of “{label}”.',
      },
    },
    vague: {
      fr: {
        title: { one: '1 étiquette de champ peut-être vague', other: '{n} étiquettes de champ peut-être vagues' },
        question: 'L’étiquette « {label} » suffit-elle à savoir quoi saisir ou choisir dans ce champ ?',
        look: 'Texte à côté du champ : « {beside} ». Le nom du groupe de champs compte aussi.',
      },
      en: {
        title: { one: '1 field label may be vague', other: '{n} field labels may be vague' },
        question: 'Is the label “{label}” enough to know what to enter or choose in this field?',
        look: 'Text beside the field: “{beside}”. The name of the group of fields counts too.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
    foreign: {
      fr: {
        title: { one: '1 étiquette de champ dans une autre langue', other: '{n} étiquettes de champ dans une autre langue' },
        question: 'L’étiquette « {label} » est-elle comprise des personnes à qui ce formulaire s’adresse ?',
        look: 'Une étiquette cachée laissée en anglais par une extension n’est entendue que des lecteurs d’écran.',
      },
      en: {
        title: { one: '1 field label in another language', other: '{n} field labels in another language' },
        question: 'Is the label “{label}” understood by the people this form is for?',
        look: 'A hidden label that a plug-in left in its own language is only heard by screen readers.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

const TEST: Partial<Record<LabelKind, string>> = {
  label: '11.2.1',
  title: '11.2.2',
  'aria-label': '11.2.3',
  'aria-labelledby': '11.2.4',
};

export const check: Check<typeof meta> = (field, page) => {
  if (!page.exposed(field)) return;
  const { text: label, kind, visibleText } = fieldLabel(field, page);
  const test = TEST[kind];
  if (!test) return;
  const core = labelCore(label);
  if (!/[\p{L}\p{N}]/u.test(label) || isPlaceholder(core, page)) return failed('empty', { label }, [test]);
  if (isCode(label)) return failed('code', { label }, [test]);
  if (page.words.is('fieldVagueLabels', core) || isButtonWord(visibleText, field, page)) {
    const beside = textBeside(field, page);
    return cantTell('vague', { label, beside: beside || '…' }, [test]);
  }
  if (isForeign(core, field, page)) return cantTell('foreign', { label }, [test]);
};

function isPlaceholder(core: string, page: Page): boolean {
  return (
    page.words.is('fieldNoLabels', core) || /^(champ|field|input|label|etiquette|libelle|textbox|checkbox|select)[ _-]*\d+$/.test(core)
  );
}

/** All that is seen of the label is "OK" or "Go": the rest of the name is hidden. As an answer to choose, it says enough. */
const isButtonWord = (shown: string, field: Element, page: Page) =>
  !/^(radio|checkbox)$/.test((field as HTMLInputElement).type) && page.words.is('buttonVague', shown);

/** `your_email`, `wpforms[fields][1]`, `txtNom2`: marks that no label written for people has. */
function isCode(label: string): boolean {
  return (
    /^\S+$/.test(label) && (/^[a-z][\w-]*\[[\w[\]-]*\]$/i.test(label) || /^[a-z]+(_[a-z\d]+)+$/.test(label) || /^\{\{?.*\}\}?$/.test(label))
  );
}

function isForeign(core: string, field: Element, page: Page): boolean {
  const lang = (page.closest(field, '[lang]')?.getAttribute('lang') ?? page.lang).slice(0, 2).toLowerCase();
  if (lang !== 'fr' && lang !== 'en') return false;
  return page.words.is(lang === 'fr' ? 'foreignLabels.en' : 'foreignLabels.fr', core);
}

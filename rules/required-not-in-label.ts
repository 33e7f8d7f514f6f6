import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { fieldGroup, fieldLabel, fieldsOf, formOf, forms, textBeside } from '../engine/page/field';
import { requiredNote, requiredOf } from '../engine/page/field-required';

export const meta = ruleMeta({
  tests: ['11.10.1', '11.10.2'],
  wcag: ['3.3.2'],
  act: [],
  targets: (page) => fieldsOf(page),
  reads: 'style',
  reasons: {
    unmarked: {
      who: 'webmaster',
      impact: 'major',
      cms: 'form-required',
      fr: {
        title: { one: '1 champ obligatoire ne le dit pas', other: '{n} champs obligatoires ne le disent pas' },
        effect: 'La personne n’apprend qu’après l’envoi qu’il fallait remplir « {label} », et doit recommencer.',
        fix: 'Ajoutez « (obligatoire) » au libellé du champ, ou un astérisque expliqué au début du formulaire.',
      },
      en: {
        title: { one: '1 required field does not say so', other: '{n} required fields do not say so' },
        effect: 'Only after sending does the person learn that “{label}” had to be filled in, and has to start again.',
        fix: 'Add “(required)” to the label of the field, or an asterisk explained at the top of the form.',
      },
    },
    unexplained: {
      fr: {
        title: {
          one: '1 formulaire emploie un signe que rien n’explique',
          other: '{n} formulaires emploient un signe que rien n’explique',
        },
        question: 'Avant de remplir « {label} », apprend-on que le signe « {mark} » veut dire « obligatoire » ?',
        look: 'Une phrase au début du formulaire : « Les champs suivis de {mark} sont obligatoires. »',
      },
      en: {
        title: { one: '1 form uses a sign that nothing explains', other: '{n} forms use a sign that nothing explains' },
        question: 'Before filling in “{label}”, does one learn that the sign “{mark}” means “required”?',
        look: 'A sentence at the top of the form: “Fields marked {mark} are required.”',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
    late: {
      fr: {
        title: { one: '1 formulaire explique son signe après les champs', other: '{n} formulaires expliquent leur signe après les champs' },
        question: 'La phrase « {note} », placée après le champ « {label} », se voit-elle avant de commencer à remplir ?',
      },
      en: {
        title: { one: '1 form explains its sign after the fields', other: '{n} forms explain their sign after the fields' },
        question: 'Is the sentence “{note}”, placed after the field “{label}”, seen before one starts to fill in the form?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (field, page) => {
  if (!page.exposed(field) || isAlone(field, page)) return;
  const { declared, mark, word } = requiredOf(field, page);
  const label = fieldLabel(field, page).visibleText || page.name(field) || textBeside(field, page);
  if (mark && word) return passed(['11.10.2']);
  const note = requiredNote(field, page);
  if (mark) {
    // The method takes the required attribute as an indication of its own (11.10.1); the sign then has to be understood (11.10.2).
    const tests = [declared ? '11.10.2' : '11.10.1'];
    if (!note?.sign) return isFirstMarked(field, page) ? cantTell('unexplained', { label, mark }, tests) : undefined;
    if (!note.before) return isFirstMarked(field, page) ? cantTell('late', { label, note: note.text }, tests) : undefined;
    return passed(['11.10.2']);
  }
  if (!declared || note) return;
  // The first choice of a set of radio buttons speaks for all; its mark may stand in the legend.
  if (isRadio(field) && (!isFirstOfSet(field) || page.words.find('requiredField', fieldGroup(field, page)?.name ?? ''))) return;
  if (/[*＊]/.test(fieldGroup(field, page)?.name ?? '') || describedAsRequired(field, page)) return;
  return failed('unmarked', { label: label || field.getAttribute('name') || '' }, ['11.10.2']);
};

/** RGAA sets forms of one field aside. */
function isAlone(field: Element, page: Page): boolean {
  const fields = forms(page).get(formOf(field, page)) ?? [];
  return fields.filter((other) => page.rendered(other)).length < 2;
}

/** The missing explanation is one defect of the form, shown on the first field that needs it. */
function isFirstMarked(field: Element, page: Page): boolean {
  const fields = forms(page).get(formOf(field, page)) ?? [];
  return fields.find((other) => page.exposed(other) && requiredOf(other, page).mark !== '' && !requiredOf(other, page).word) === field;
}

const isRadio = (field: Element) => (field as HTMLInputElement).type === 'radio';

function isFirstOfSet(field: Element): boolean {
  const { form, name } = field as HTMLInputElement;
  const set = form && name ? form.elements.namedItem(name) : null;
  return !(set instanceof RadioNodeList) || set[0] === field;
}

function describedAsRequired(field: Element, page: Page): boolean {
  return page
    .refs(field, 'aria-describedby')
    .some((node) => page.visible(node) && page.words.find('requiredField', page.text(node)) !== '');
}

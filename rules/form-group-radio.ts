import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { fieldGroup, fieldLabel, fieldsOf, formOf } from '../engine/page/field';

export const meta = ruleMeta({
  tests: ['11.5.1', '11.6.1', '11.7.1'],
  wcag: ['1.3.1', '3.3.2'],
  act: [],
  targets: (page) => [
    ...sets(page).keys(),
    ...page.select('fieldset, [role="group"], [role="radiogroup"]').filter((group) => holdsField(group, page)),
  ],
  reads: 'dom',
  reasons: {
    alone: {
      who: 'webmaster',
      impact: 'major',
      cms: 'form-group',
      fr: {
        title: {
          one: '1 question à choix ne dit pas quelle est la question',
          other: '{n} questions à choix ne disent pas quelle est la question',
        },
        effect: 'Une personne qui écoute la page entend « {choices} » sans savoir à quoi elle répond.',
        fix: 'Regroupez les choix dans un groupe (fieldset) dont la légende (legend) est la question.',
      },
      en: {
        title: {
          one: '1 multiple choice does not say what the question is',
          other: '{n} multiple choices do not say what the question is',
        },
        effect: 'Someone who listens to the page hears “{choices}” without knowing what is being answered.',
        fix: 'Group the choices in a fieldset whose legend is the question.',
      },
    },
    legend: {
      who: 'webmaster',
      impact: 'major',
      cms: 'form-group',
      fr: {
        title: { one: '1 groupe de champs n’a pas de légende', other: '{n} groupes de champs n’ont pas de légende' },
        effect: 'Le groupe est annoncé, mais sans nom : rien ne dit ce que ses champs ont en commun ({choices}).',
        fix: 'Donnez une légende au groupe : la question posée, ou ce que ses champs décrivent.',
      },
      en: {
        title: { one: '1 group of fields has no legend', other: '{n} groups of fields have no legend' },
        effect: 'The group is announced, but without a name: nothing says what its fields share ({choices}).',
        fix: 'Give the group a legend: the question asked, or what its fields describe.',
      },
    },
    boxes: {
      fr: {
        title: { one: '1 suite de cases à cocher sans groupe', other: '{n} suites de cases à cocher sans groupe' },
        question: 'Les cases « {choices} » répondent-elles à une même question ?',
      },
      en: {
        title: { one: '1 run of check boxes without a group', other: '{n} runs of check boxes without a group' },
        question: 'Do the boxes “{choices}” answer one and the same question?',
      },
      yes: 'failed',
      no: 'inapplicable',
      who: 'webmaster',
      impact: 'major',
    },
    fits: {
      fr: {
        title: { one: '1 légende de groupe à relire', other: '{n} légendes de groupes à relire' },
        question: 'La légende « {legend} » dit-elle ce que demandent les champs « {choices} » ?',
      },
      en: {
        title: { one: '1 group legend to read again', other: '{n} group legends to read again' },
        question: 'Does the legend “{legend}” say what the fields “{choices}” ask for?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  if (!page.exposed(element)) return;
  const set = sets(page).get(element);
  if (set) return ungrouped(set, page);
  const legend = page.name(element);
  const fields = fieldsOf(page).filter((field) => element.contains(field) && page.exposed(field));
  const choices = list(fields, page);
  // RGAA speaks of several fields of one kind: around a single one, a group is but a frame drawn.
  if (!legend && fields.length < 2) return;
  if (!legend) return failed('legend', { choices }, ['11.6.1']);
  return [passed(['11.6.1']), cantTell('fits', { legend, choices }, ['11.7.1'])];
};

function ungrouped(set: readonly Element[], page: Page) {
  const [first] = set;
  if (!first) return;
  const group = fieldGroup(first, page);
  // A group around the whole set; one around a single choice groups nothing.
  if (group && set.every((field) => group.element.contains(field))) return;
  const values = { choices: list(set, page) };
  return (first as HTMLInputElement).type === 'radio' ? failed('alone', values, ['11.5.1']) : cantTell('boxes', values, ['11.5.1']);
}

/** Radio buttons and check boxes of the same name in the same form, two or more, by their first one. */
function sets(page: Page): ReadonlyMap<Element, readonly Element[]> {
  return page.memo('form-group-radio/sets', () => {
    const byName = new Map<string, Element[]>();
    const forms = new Map<Element, number>();
    for (const field of fieldsOf(page)) {
      const { type, name } = field as HTMLInputElement;
      if (field.localName !== 'input' || !/^(radio|checkbox)$/.test(type) || !name || !page.exposed(field)) continue;
      const form = formOf(field, page);
      if (!forms.has(form)) forms.set(form, forms.size);
      const key = `${forms.get(form)} ${type} ${name}`;
      byName.set(key, [...(byName.get(key) ?? []), field]);
    }
    return new Map([...byName.values()].flatMap((set) => (set[0] && set.length > 1 ? [[set[0], set] as const] : [])));
  });
}

function holdsField(group: Element, page: Page): boolean {
  return fieldsOf(page).some((field) => group.contains(field) && page.exposed(field));
}

function list(fields: readonly Element[], page: Page): string {
  return fields
    .slice(0, 4)
    .map((field) => fieldLabel(field, page).text)
    .filter(Boolean)
    .join(', ');
}

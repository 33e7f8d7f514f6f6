import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { fieldGroup, fieldLabel, forms, type LabelKind } from '../engine/page/field';
import { fieldPurpose, labelCore } from '../engine/page/field-purpose';

export const meta = ruleMeta({
  tests: ['11.2.1', '11.2.2', '11.2.3', '11.2.4', '11.3.1'],
  wcag: ['2.4.6', '3.2.4'],
  act: [],
  targets: (page) => [...twins(page).keys(), ...otherNames(page).keys()],
  reads: 'text',
  reasons: {
    same: {
      fr: {
        title: { one: '1 champ porte la même étiquette qu’un autre', other: '{n} champs portent la même étiquette qu’un autre' },
        question: 'L’étiquette « {label} », portée par {count} champs du formulaire, permet-elle de savoir ce que chacun attend ?',
        look: 'Un numéro fixe et un mobile, la personne et son parent : chaque étiquette doit le dire.',
      },
      en: {
        title: { one: '1 field has the same label as another', other: '{n} fields have the same label as another' },
        question: 'Does the label “{label}”, borne by {count} fields of the form, tell what each of them expects?',
        look: 'A landline and a mobile, the person and a parent: each label has to say so.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
    other: {
      fr: {
        title: {
          one: '1 donnée demandée sous plusieurs noms',
          other: '{n} données demandées sous plusieurs noms',
        },
        question: 'Les étiquettes « {labels} » de la page se comprennent-elles comme la demande d’une même donnée ?',
      },
      en: {
        title: { one: '1 piece of data asked for under several names', other: '{n} pieces of data asked for under several names' },
        question: 'Are the labels “{labels}” of the page understood as asking for the same data?',
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
  const same = twins(page).get(field);
  const other = otherNames(page).get(field);
  const { text, kind } = fieldLabel(field, page);
  return [
    ...(same ? [cantTell('same', { label: text, count: same }, [TEST[kind] ?? '11.2.1'])] : []),
    ...(other ? [cantTell('other', { labels: other.join(', ') }, ['11.3.1'])] : []),
  ];
};

/** Fields that repeat the label of an earlier one of their form, in no group, row or description that tells them apart: label → how many. */
function twins(page: Page): ReadonlyMap<Element, number> {
  return page.memo('same-label-fields/twins', () => {
    const found = new Map<Element, number>();
    for (const fields of forms(page).values()) {
      if (fields.length < 2) continue;
      const named = fields.filter((field) => page.exposed(field) && fieldLabel(field, page).text !== '');
      for (const alike of Map.groupBy(named, (field) => labelCore(fieldLabel(field, page).text)).values()) {
        if (alike.length < 2) continue;
        for (const same of Map.groupBy(alike, (field) => keyOf(field, page)).values()) if (same[1]) found.set(same[1], same.length);
      }
    }
    return found;
  });
}

function keyOf(field: Element, page: Page): string {
  // A group without a name tells nothing apart.
  const group = fieldGroup(field, page);
  const place = page.closest(field, 'tr, [role~="row" i]') ?? (group?.name ? group.element : null);
  const choice = /^(radio|checkbox)$/.test((field as HTMLInputElement).type) ? 'choice' : '';
  return [page.description(field), choice, place ? idOf(place, page) : ''].join('\n');
}

function idOf(element: Element, page: Page): number {
  const ids = page.memo('same-label-fields/ids', () => new Map<Element, number>());
  if (!ids.has(element)) ids.set(element, ids.size);
  return ids.get(element) ?? 0;
}

/** First field of each purpose that two forms of the page name by different words: its labels. */
function otherNames(page: Page): ReadonlyMap<Element, readonly string[]> {
  return page.memo('same-label-fields/names', () => {
    const byToken = new Map<string, { field: Element; label: string; form: Element }[]>();
    if (forms(page).size < 2) return new Map<Element, readonly string[]>();
    for (const [form, fields] of forms(page)) {
      for (const field of fields) {
        const purpose = page.exposed(field) ? fieldPurpose(field, page) : null;
        const label = fieldLabel(field, page).text;
        if (!label || !purpose || purpose.confidence !== 'sure' || purpose.other) continue;
        byToken.set(purpose.token, [...(byToken.get(purpose.token) ?? []), { field, label, form }]);
      }
    }
    const found = new Map<Element, readonly string[]>();
    for (const [first, ...rest] of byToken.values()) {
      const others = rest.filter(({ form, label }) => first && form !== first.form && !shareWord(label, first.label));
      if (first && others.length) found.set(first.field, [...new Set([first.label, ...others.map(({ label }) => label)])]);
    }
    return found;
  });
}

/** "E-mail" and "Votre e-mail" are one name. */
function shareWord(a: string, b: string): boolean {
  const words = new Set(labelCore(a).split(/[^\p{L}\p{N}]+/u));
  return labelCore(b)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && words.has(word));
}

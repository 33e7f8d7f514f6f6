import { type Check, cantTell, type Page, ruleMeta } from '../engine';
import { fieldGroup, fieldLabel, forms } from '../engine/page/field';
import { fieldPurpose } from '../engine/page/field-purpose';

export const meta = ruleMeta({
  tests: ['11.5.1'],
  wcag: ['1.3.1', '3.3.2'],
  act: [],
  targets: (page) => sets(page).keys(),
  reads: 'text',
  reasons: {
    person: {
      fr: {
        title: { one: '1 série de champs sur une autre personne', other: '{n} séries de champs sur une autre personne' },
        question:
          'Les champs « {labels} », qui reviennent dans le formulaire, portent-ils sur une autre personne, adresse ou date que les premiers ?',
        look: 'Si oui, ils doivent former un groupe (fieldset) qui le dit.',
      },
      en: {
        title: { one: '1 series of fields about someone else', other: '{n} series of fields about someone else' },
        question: 'Are the fields “{labels}”, which come again in the form, about another person, address or date than the first ones?',
        look: 'If so, they have to form a group (fieldset) that says so.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'webmaster',
      impact: 'major',
    },
    date: {
      fr: {
        title: { one: '1 date demandée en plusieurs champs', other: '{n} dates demandées en plusieurs champs' },
        question: 'Les champs « {labels} » demandent-ils une seule date, sans groupe (fieldset) qui dise laquelle ?',
      },
      en: {
        title: { one: '1 date asked for in several fields', other: '{n} dates asked for in several fields' },
        question: 'Do the fields “{labels}” ask for a single date, without a group (fieldset) that says which?',
      },
      yes: 'failed',
      no: 'passed',
      who: 'webmaster',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (box, page) => {
  const set = sets(page).get(box);
  if (!set) return;
  const labels = set.fields.slice(0, 4).map((field) => fieldLabel(field, page).text);
  return cantTell(set.kind, { labels: labels.join(', ') }, ['11.5.1']);
};

interface FieldSet {
  readonly kind: 'person' | 'date';
  readonly fields: readonly Element[];
}

/** Sets outside groups, by the box around them. */
function sets(page: Page): ReadonlyMap<Element, FieldSet> {
  return page.memo('field-group-kinds', () => {
    const found = new Map<Element, FieldSet>();
    for (const all of forms(page).values()) {
      const fields = all.filter((field) => page.exposed(field) && !fieldGroup(field, page));
      for (const set of [comeAgain(fields, all, page), dateParts(fields, page)]) {
        const box = set && boxAround(set.fields, page);
        if (set && box && !found.has(box)) found.set(box, set);
      }
    }
    return found;
  });
}

/** Fields that ask again for what an earlier one asks: two at least, so that no lone "confirm your e-mail" is one. */
function comeAgain(fields: readonly Element[], all: readonly Element[], page: Page): FieldSet | null {
  const seen = new Set<string>();
  const again: Element[] = [];
  for (const field of all) {
    if (!page.exposed(field)) continue;
    const token = fieldPurpose(field, page)?.token.replace('family-name', 'name');
    if (!token || /password|email|address-line/.test(token)) continue;
    if (seen.has(token)) {
      if (fields.includes(field)) again.push(field);
    } else seen.add(token);
  }
  return again.length > 1 ? { kind: 'person', fields: again } : null;
}

/** A day, a month and a year that follow each other. */
function dateParts(fields: readonly Element[], page: Page): FieldSet | null {
  const parts = fields
    .map((field) => /^(jour|mois|ann[ée]e|day|month|year)\b/i.exec(fieldLabel(field, page).text)?.[0]?.toLowerCase()[0] ?? ' ')
    .join('');
  const at = parts.search(/[jd]m[ay]|m[jd]y|[ay]m[jd]/);
  return at < 0 ? null : { kind: 'date', fields: fields.slice(at, at + 3) };
}

/** Nearest box that holds them all. */
function boxAround(fields: readonly Element[], page: Page): Element | null {
  let box = fields[0] ? page.parent(fields[0]) : null;
  while (box && !fields.every((field) => box?.contains(field))) box = page.parent(box);
  return box;
}

import { fieldGroup, fieldLabel, fieldsOf } from '../page/field';
import { type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 6,
  rules: [
    'field-',
    'form-',
    'label-',
    'same-label-fields',
    'required-not-in-label',
    'autocomplete-personal',
    'button-',
    'optgroup-label',
    'axe/autocomplete',
  ],
  draws: 'tags',
  fr: {
    name: 'Formulaires',
    hint: 'Chaque champ avec son étiquette, ce qui le décrit et le groupe auquel il appartient.',
    none: 'Cette page n’a pas de champ de formulaire.',
    notes: {
      none: 'Aucune étiquette.',
      label: 'Étiquette reliée au champ.',
      'aria-labelledby': 'Étiquette reliée par aria-labelledby.',
      'aria-label': 'Étiquette donnée par aria-label : elle ne se voit pas.',
      title: 'Étiquette donnée par title : elle ne se voit qu’au survol.',
      placeholder: 'Seul le texte d’exemple dit ce qu’est le champ : il s’efface à la saisie.',
      content: 'Étiquette prise dans le contenu.',
      described: 'Aide : {description}',
      group: 'Groupe : {group}',
      required: 'Obligatoire.',
      hidden: 'Caché en ce moment.',
    },
  },
  en: {
    name: 'Forms',
    hint: 'Each field with its label, what describes it and the group that it is in.',
    none: 'This page has no form field.',
    notes: {
      none: 'No label.',
      label: 'Label tied to the field.',
      'aria-labelledby': 'Label tied by aria-labelledby.',
      'aria-label': 'Label given by aria-label: it cannot be seen.',
      title: 'Label given by title: seen on hover only.',
      placeholder: 'Only the sample text tells what the field is: it goes as one types.',
      content: 'Label taken from the content.',
      described: 'Help: {description}',
      group: 'Group: {group}',
      required: 'Required.',
      hidden: 'Hidden right now.',
    },
  },
});

export const read: ReadView = (page) =>
  fieldsOf(page).map((element) => {
    const { text, kind } = fieldLabel(element, page);
    const description = page.description(element);
    const group = fieldGroup(element, page)?.name;
    const required = element.hasAttribute('required') || element.getAttribute('aria-required') === 'true';
    return {
      element,
      mark: element.getAttribute('type') ?? element.getAttribute('role') ?? element.localName,
      text,
      notes: [
        { note: kind },
        ...(description ? [{ note: 'described', values: { description } }] : []),
        ...(group ? [{ note: 'group', values: { group } }] : []),
        ...(required ? [{ note: 'required' }] : []),
        ...(page.rendered(element) ? [] : [{ note: 'hidden' }]),
      ],
    };
  });

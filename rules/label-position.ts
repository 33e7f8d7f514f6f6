import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { fieldLabel, fieldsOf } from '../engine/page/field';
import { fieldBetween, isMixed, type LabelPlace, labelPlace, type Side } from '../engine/page/label-place';

export const meta = ruleMeta({
  tests: ['11.4.1', '11.4.2', '11.4.3'],
  wcag: ['3.3.2'],
  act: [],
  targets: (page) => fieldsOf(page),
  reads: 'layout',
  reasons: {
    between: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 étiquette est séparée de son champ par un autre',
          other: '{n} étiquettes sont séparées de leur champ par un autre',
        },
        effect: 'Entre « {label} » et son champ se trouve « {other} » : une personne qui agrandit l’écran remplit le mauvais.',
        fix: 'Placez l’étiquette contre son champ.',
      },
      en: {
        title: { one: '1 label is parted from its field by another', other: '{n} labels are parted from their fields by another' },
        effect: 'Between “{label}” and its field stands “{other}”: someone who enlarges the screen fills in the wrong one.',
        fix: 'Put the label against its field.',
      },
    },
    side: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 étiquette est du mauvais côté de son champ', other: '{n} étiquettes sont du mauvais côté de leur champ' },
        effect:
          'L’étiquette « {label} » vient après le champ : une personne qui agrandit l’écran voit le champ sans savoir ce qu’il attend.',
        fix: 'Placez l’étiquette au-dessus du champ ou juste avant lui.',
      },
      en: {
        title: { one: '1 label is on the wrong side of its field', other: '{n} labels are on the wrong side of their fields' },
        effect:
          'The label “{label}” comes after the field: someone who enlarges the screen sees the field without knowing what it expects.',
        fix: 'Put the label above the field or right before it.',
      },
    },
    boxSide: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 case à cocher vient après son étiquette', other: '{n} cases à cocher viennent après leur étiquette' },
        effect: 'La case de « {label} » n’est pas là où on la cherche, devant son texte : on la manque en agrandissant l’écran.',
        fix: 'Placez la case ou le bouton juste avant son étiquette.',
      },
      en: {
        title: { one: '1 tick box comes after its label', other: '{n} tick boxes come after their labels' },
        effect: 'The box of “{label}” is not where one looks for it, before its text: it is missed when the screen is enlarged.',
        fix: 'Put the box or button right before its label.',
      },
    },
    far: {
      fr: {
        title: { one: '1 étiquette est loin de son champ', other: '{n} étiquettes sont loin de leur champ' },
        question: 'L’étiquette « {label} » est à {gap} pixels de son champ : se voit-elle encore comme la sienne ?',
        look: 'Imaginez la page agrandie deux fois : l’étiquette et le champ tiennent-ils dans le même coup d’œil ?',
      },
      en: {
        title: { one: '1 label is far from its field', other: '{n} labels are far from their fields' },
        question: 'The label “{label}” is {gap} pixels away from its field: does it still look like its own?',
        look: 'Imagine the page twice as large: do the label and the field fit in one glance?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
    cell: {
      fr: {
        title: { one: '1 champ de tableau placé autrement', other: '{n} champs de tableau placés autrement' },
        question: 'Dans ce tableau, est-il plus clair que l’étiquette « {label} » soit de ce côté du champ ?',
      },
      en: {
        title: { one: '1 field of a table placed otherwise', other: '{n} fields of a table placed otherwise' },
        question: 'In this table, is it clearer to have the label “{label}” on this side of the field?',
      },
      yes: 'inapplicable',
      no: 'failed',
      who: 'developer',
      impact: 'minor',
    },
  },
});

/** CSS pixels: about three lines down, half a small screen across. */
const FAR = { down: 60, across: 240 };

export const check: Check<typeof meta> = (field, page) => {
  if (!page.exposed(field)) return;
  const place = labelPlace(field, page);
  if (!place || place.side === 'over') return;
  const label = fieldLabel(field, page).visibleText;
  const isBox = /^(checkbox|radio)$/.test(page.role(field));
  const far = checkDistance(place, label, field, page);
  // RGAA sets aside what is not drawn as a box, and labels whose letters don't all run one way.
  if (page.role(field) === 'switch' || (isBox && page.style(field).appearance === 'none') || isMixed(label, field, page)) return far;
  const test = isBox ? '11.4.3' : '11.4.2';
  if (isRight(place.side, isBox, field, page)) return [far, passed([test])];
  if (page.closest(field, 'table, [role~="grid" i], [role~="table" i]')) return [far, cantTell('cell', { label }, [test])];
  return [far, failed(isBox ? 'boxSide' : 'side', { label }, [test])];
};

function checkDistance(place: LabelPlace, label: string, field: Element, page: Page) {
  const other = fieldBetween(place, field, page);
  if (other) return failed('between', { label, other: fieldLabel(other, page).text || other.getAttribute('name') || '…' }, ['11.4.1']);
  const most = place.side === 'above' || place.side === 'below' ? FAR.down : FAR.across;
  return place.gap > most ? cantTell('far', { label, gap: Math.round(place.gap) }, ['11.4.1']) : passed(['11.4.1']);
}

function isRight(side: Side, isBox: boolean, field: Element, page: Page): boolean {
  const before = page.style(field).direction === 'rtl' ? 'right' : 'left';
  const after = before === 'left' ? 'right' : 'left';
  return isBox ? side === after || side === 'below' : side === before || side === 'above';
}

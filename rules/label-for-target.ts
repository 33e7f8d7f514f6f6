import { type Check, failed, passed, ruleMeta } from '../engine';

export const meta = ruleMeta({
  tests: ['11.1.2'],
  wcag: ['1.3.1', '4.1.2'],
  act: [],
  targets: 'label[for]',
  reads: 'dom',
  reasons: {
    nothing: {
      who: 'developer',
      impact: 'major',
      cms: 'form-label',
      fr: {
        title: { one: '1 étiquette n’est reliée à aucun champ', other: '{n} étiquettes ne sont reliées à aucun champ' },
        effect: 'Cliquer sur « {label} » ne fait rien, et le lecteur d’écran ne lit pas cette étiquette avec son champ.',
        fix: 'Donnez au champ l’identifiant que l’étiquette appelle : id="{id}".',
      },
      en: {
        title: { one: '1 label is tied to no field', other: '{n} labels are tied to no field' },
        effect: 'Clicking “{label}” does nothing, and screen readers do not read this label with its field.',
        fix: 'Give the field the identifier that the label calls: id="{id}".',
      },
    },
    notField: {
      who: 'developer',
      impact: 'major',
      cms: 'form-label',
      fr: {
        title: {
          one: '1 étiquette est reliée à ce qui n’est pas un champ',
          other: '{n} étiquettes sont reliées à ce qui n’est pas un champ',
        },
        effect: '« {label} » appelle un élément <{element}>, où rien ne se saisit : aucun champ ne reçoit son nom.',
        fix: 'Mettez id="{id}" sur le champ lui-même ; pour un groupe de choix, remplacez l’étiquette par une légende (legend).',
      },
      en: {
        title: { one: '1 label is tied to what is no field', other: '{n} labels are tied to what is no field' },
        effect: '“{label}” calls a <{element}> element, in which nothing is entered: no field gets its name.',
        fix: 'Put id="{id}" on the field itself; for a group of choices, replace the label with a legend.',
      },
    },
  },
});

const LABELABLE = /^(input|select|textarea|button|output|meter|progress)$/;

export const check: Check<typeof meta> = (label, page) => {
  if (!page.rendered(label)) return;
  const id = label.getAttribute('for') ?? '';
  const target = id ? page.byId(label, id) : null;
  const values = { label: page.text(label) || '…', id: id || '…' };
  if (!target) return failed('nothing', values);
  if (!isLabelable(target)) return failed('notField', { ...values, element: target.localName });
  return passed();
};

/** Custom elements may take labels; a closed one can't be asked. */
function isLabelable(element: Element): boolean {
  if (element.localName.includes('-')) return true;
  return LABELABLE.test(element.localName) && (element as HTMLInputElement).type !== 'hidden';
}

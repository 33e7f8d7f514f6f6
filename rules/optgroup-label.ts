import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';

export const meta = ruleMeta({
  tests: ['11.8.1', '11.8.2', '11.8.3'],
  wcag: ['1.3.1'],
  act: [],
  targets: 'select, select optgroup',
  reads: 'dom',
  reasons: {
    missing: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 groupe de choix n’a pas de nom', other: '{n} groupes de choix n’ont pas de nom' },
        effect: 'Dans la liste, « {choices} » vont ensemble à l’écran, mais rien ne dit pourquoi.',
        fix: 'Ajoutez un attribut label au groupe (optgroup), ou retirez le groupe.',
      },
      en: {
        title: { one: '1 group of choices has no name', other: '{n} groups of choices have no name' },
        effect: 'In the list, “{choices}” go together on the screen, but nothing says why.',
        fix: 'Add a label attribute to the group (optgroup), or take the group away.',
      },
    },
    empty: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 groupe de choix a un nom qui ne dit rien', other: '{n} groupes de choix ont un nom qui ne dit rien' },
        effect: 'Le nom « {label} » n’aide pas à choisir parmi « {choices} ».',
        fix: 'Remplacez « {label} » par ce que ces choix ont en commun.',
      },
      en: {
        title: { one: '1 group of choices has a name that says nothing', other: '{n} groups of choices have a name that says nothing' },
        effect: 'The name “{label}” does not help to choose among “{choices}”.',
        fix: 'Replace “{label}” with what these choices have in common.',
      },
    },
    pseudo: {
      fr: {
        title: { one: '1 liste dessine des groupes avec des signes', other: '{n} listes dessinent des groupes avec des signes' },
        question: 'Les choix {rules} de la liste « {label} » servent-ils de titres aux choix qui les suivent ?',
        look: 'Si oui, ce sont des groupes à faire avec optgroup.',
      },
      en: {
        title: { one: '1 list draws groups with signs', other: '{n} lists draw groups with signs' },
        question: 'Do the choices {rules} of the list “{label}” serve as titles to the choices that follow?',
        look: 'If so, they are groups to be made with optgroup.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'major',
    },
    long: {
      fr: {
        title: { one: '1 longue liste de choix sans groupe', other: '{n} longues listes de choix sans groupe' },
        question: 'Les {count} choix de la liste « {label} » forment-ils des familles qu’il faudrait nommer ?',
        look: 'Premiers choix : {choices}. Une liste rangée par ordre alphabétique se passe de groupes.',
      },
      en: {
        title: { one: '1 long list of choices without a group', other: '{n} long lists of choices without a group' },
        question: 'Do the {count} choices of the list “{label}” form families that should be named?',
        look: 'First choices: {choices}. A list in alphabetical order needs no groups.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'minor',
    },
  },
});

const LONG = 20;

export const check: Check<typeof meta> = (element, page) => {
  const select = element.closest('select');
  if (!select || !page.exposed(select)) return;
  return element === select ? checkList(select, page) : checkGroup(element as HTMLOptGroupElement, page);
};

function checkGroup(group: HTMLOptGroupElement, page: Page) {
  const label = group.label.trim();
  const choices = quote([...group.querySelectorAll('option')]);
  if (!label) return failed('missing', { choices }, ['11.8.2']);
  const there = passed(['11.8.2']);
  const says = /\p{L}{2}|\p{N}/u.test(label) && !page.words.is('optgroupNoLabels', label);
  return says ? there : [there, failed('empty', { label, choices }, ['11.8.3'])];
}

function checkList(select: HTMLSelectElement, page: Page) {
  if (select.querySelector('optgroup')) return;
  const options = [...select.options];
  const label = page.name(select) || select.name || '…';
  const titles = options.filter((option, i) => i > 0 && i < options.length - 1 && drawsGroup(option));
  if (titles.length > 1) return cantTell('pseudo', { label, rules: quote(titles) }, ['11.8.1']);
  const chosen = options.filter(({ value, text }) => value !== '' && /\p{L}{2}/u.test(text));
  if (chosen.length <= LONG || isSorted(chosen) || chosen.length < options.length / 2) return;
  return cantTell('long', { label, count: options.length, choices: quote(chosen) }, ['11.8.1']);
}

/** `--- Cycle ingénieur ---`, `== Mastères`, or a choice that can't be chosen. */
function drawsGroup({ text, disabled }: HTMLOptionElement): boolean {
  if (!/\p{L}{2}/u.test(text)) return false;
  return disabled || /^\s*[-–—=*_•►>]{2,}.*|[-–—=*_]{2,}\s*$/.test(text);
}

/** Nine choices of ten come after the one before them: the first ones are often put on top. */
function isSorted(options: readonly HTMLOptionElement[]): boolean {
  const order = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  const texts = options.map(({ text }) => text.trim());
  const inOrder = texts.filter((text, i) => i === 0 || order.compare(texts[i - 1] ?? '', text) <= 0).length;
  return inOrder >= texts.length * 0.9;
}

const quote = (options: readonly HTMLOptionElement[]) =>
  options
    .slice(0, 3)
    .map(({ text }) => text.trim())
    .join(', ');

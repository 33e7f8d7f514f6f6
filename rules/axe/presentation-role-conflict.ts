import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

// Focusable or described, an element "without meaning" is announced all the same.
export const meta = axeRule({
  tests: ['1.2.1', '7.1.1'],
  wcag: [],
  act: ['46ca7f'],
  reasons: {
    image: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 image dite décorative porte aussi un nom', other: '{n} images dites décoratives portent aussi un nom' },
        effect: 'Selon son lecteur d’écran, une personne entend l’image ou non : la page se contredit.',
        fix: 'Choisissez : soit un texte alternatif, soit aucun texte du tout (ni « Titre », ni aria-label).',
      },
      en: {
        title: { one: '1 image said to be decorative also has a name', other: '{n} images said to be decorative also have a name' },
        effect: 'Depending on the screen reader, a person hears the image or not: the page contradicts itself.',
        fix: 'Choose: either an alternative text, or no text at all (neither “Title” nor aria-label).',
      },
    },
    focus: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 élément déclaré sans rôle reçoit pourtant le clavier',
          other: '{n} éléments déclarés sans rôle reçoivent pourtant le clavier',
        },
        effect: 'Une personne au clavier s’arrête sur un élément que son lecteur d’écran dit vide de sens.',
        fix: 'Dans le code, retirez role="presentation" (ou "none"), ou retirez tabindex si rien ne se passe ici.',
      },
      en: {
        title: {
          one: '1 element declared without a role still takes the keyboard',
          other: '{n} elements declared without a role still take the keyboard',
        },
        effect: 'Someone who uses the keyboard stops on an element that the screen reader calls meaningless.',
        fix: 'In the code, remove role="presentation" (or “none”), or remove tabindex if nothing happens here.',
      },
    },
    described: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 élément déclaré sans rôle porte une propriété qui annule cette déclaration',
          other: '{n} éléments déclarés sans rôle portent une propriété qui annule cette déclaration',
        },
        effect: 'La page peut être annoncée autrement que prévu, selon le navigateur.',
        fix: 'Dans le code, retirez soit role="presentation" (ou "none"), soit les attributs aria de l’élément.',
      },
      en: {
        title: {
          one: '1 element declared without a role has a property that cancels this',
          other: '{n} elements declared without a role have a property that cancels this',
        },
        effect: 'The page may be announced otherwise than meant, depending on the browser.',
        fix: 'In the code, remove either role="presentation" (or “none”) or the aria attributes of the element.',
      },
    },
  },
  judge: ({ element, outcome, checks }) => {
    if (outcome !== 'failed') return;
    if (checks.includes('is-element-focusable')) return failed('focus', {}, ['7.1.1']);
    const named = element.matches('img') && ['aria-label', 'aria-labelledby'].some((name) => element.getAttribute(name)?.trim());
    // Other properties leave the image silent in practice: no RGAA test asks for more.
    return named ? failed('image', {}, ['1.2.1']) : failed('described', {}, []);
  },
});

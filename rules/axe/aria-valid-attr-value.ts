import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { valuesOf } from '../../engine/axe/values';

const IMAGE = ':is(img, svg, canvas, area, object, embed, input[type="image"], [role~="img"])[aria-describedby]';

export const meta = axeRule({
  tests: ['1.6.9', '7.1.1'],
  wcag: ['1.3.1', '4.1.2'],
  act: ['6a7281'],
  reasons: {
    failed: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: { one: '1 composant donne à un état une valeur interdite', other: '{n} composants donnent à un état une valeur interdite' },
        effect: 'Une personne qui écoute la page entend un état faux, ou n’entend rien du tout.',
        fix: 'Corrigez la valeur ({attr}) : le plus souvent true ou false, ou l’identifiant d’un élément présent dans la page.',
      },
      en: {
        title: { one: '1 component gives a state a forbidden value', other: '{n} components give a state a forbidden value' },
        effect: 'Someone who listens to the page hears a wrong state, or nothing at all.',
        fix: 'Mend the value ({attr}): mostly true or false, or the identifier of an element that is in the page.',
      },
    },
    description: {
      who: 'developer',
      impact: 'major',
      fr: {
        title: {
          one: '1 image renvoie à une description absente de la page',
          other: '{n} images renvoient à une description absente de la page',
        },
        effect: 'Une personne qui ne voit pas le schéma n’obtient jamais l’explication promise.',
        fix: 'Faites pointer aria-describedby vers l’identifiant du texte qui décrit l’image, ou retirez l’attribut.',
      },
      en: {
        title: {
          one: '1 image points to a description that is not in the page',
          other: '{n} images point to a description that is not in the page',
        },
        effect: 'Someone who cannot see the diagram never gets the promised explanation.',
        fix: 'Make aria-describedby point to the identifier of the text that describes the image, or remove the attribute.',
      },
    },
  },
  judge: (node, page) => {
    const { element, outcome, checks } = node;
    if (outcome === 'failed') return checks.includes('aria-valid-attr-value') ? failed('failed', valuesOf(node), ['7.1.1']) : undefined;
    // An identifier that leads nowhere fails an image at once (1.6.9); elsewhere a script may bring the text when it is needed.
    const lost = element.matches(IMAGE) && page.refs(element, 'aria-describedby').length === 0;
    return outcome === 'cantTell' && lost ? failed('description', {}, ['1.6.9']) : undefined;
  },
});

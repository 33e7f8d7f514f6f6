import { failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { valuesOf } from '../../engine/axe/values';

export const meta = axeRule({
  tests: ['9.3.1', '9.3.2'],
  wcag: ['1.3.1'],
  act: ['bc4a75'],
  reasons: {
    failed: {
      who: 'editor',
      impact: 'minor',
      fr: {
        title: { one: '1 liste contient du texte hors de ses éléments', other: '{n} listes contiennent du texte hors de leurs éléments' },
        effect: 'Une personne qui écoute la page entend une liste coupée, ou un mauvais nombre d’éléments.',
        fix: 'Dans l’éditeur, sélectionnez toute la liste et cliquez deux fois sur le bouton de liste pour la refaire ; dans le code, ul et ol ne contiennent que des li.',
      },
      en: {
        title: { one: '1 list holds text outside its items', other: '{n} lists hold text outside their items' },
        effect: 'Someone who listens to the page hears a broken list, or a wrong number of items.',
        fix: 'In the editor, select the whole list and click the list button twice to make it again; in the code, ul and ol hold only li.',
      },
    },
    roles: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: {
          one: '1 liste n’a plus d’éléments pour les lecteurs d’écran',
          other: '{n} listes n’ont plus d’éléments pour les lecteurs d’écran',
        },
        effect: 'Une personne qui écoute la page entend « liste », puis des lignes qui n’en font pas partie.',
        fix: 'Retirez le rôle posé sur les li, ou donnez à la liste le rôle qui va avec (« tablist » pour des onglets).',
      },
      en: {
        title: { one: '1 list has no items left for screen readers', other: '{n} lists have no items left for screen readers' },
        effect: 'Someone who listens to the page hears “list”, then lines that are not part of it.',
        fix: 'Remove the role put on the li, or give the list the role that goes with it (“tablist” for tabs).',
      },
    },
  },
  judge: (node) => {
    if (node.outcome !== 'failed') return;
    const tests = [node.element.matches('ol') ? '9.3.2' : '9.3.1'];
    // axe lists what stands in place of items: "p", "#text", "[role=tab]". A separator between items hurts nobody.
    const intruders = String(valuesOf(node).values ?? '')
      .split(', ')
      .filter((intruder) => intruder !== '[role=separator]');
    if (intruders.length === 0) return;
    return failed(intruders.every((intruder) => intruder.startsWith('[')) ? 'roles' : 'failed', {}, tests);
  },
});

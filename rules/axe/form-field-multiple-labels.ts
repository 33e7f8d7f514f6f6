import { cantTell } from '../../engine';
import { axeRule } from '../../engine/axe/rule';

export const meta = axeRule({
  tests: ['11.2.1'],
  wcag: ['3.3.2'],
  act: [],
  reasons: {
    unsure: {
      fr: {
        title: { one: '1 champ qui a plusieurs étiquettes', other: '{n} champs qui ont plusieurs étiquettes' },
        question: 'Lues à la suite, les étiquettes « {labels} » disent-elles clairement quoi saisir ?',
        look: 'Certains lecteurs d’écran n’en lisent qu’une : la première doit suffire.',
      },
      en: {
        title: { one: '1 field that has several labels', other: '{n} fields that have several labels' },
        question: 'Read one after the other, do the labels “{labels}” say clearly what to type?',
        look: 'Some screen readers read only one of them: the first must be enough.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
  judge: ({ element, outcome }, page) => {
    if (outcome === 'passed') return;
    const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => page.text(label)).filter(Boolean);
    return labels.length > 1 ? cantTell('unsure', { labels: labels.join(' / ') }) : undefined;
  },
});

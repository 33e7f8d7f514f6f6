import { type Check, cantTell, failed, type Page, passed, ruleMeta, type Verdict } from '../engine';
import { type Statement, statementOf } from '../engine/page/statement';
import { fold } from '../engine/page/words';

export const meta = ruleMeta({
  tests: ['legal.plan', 'legal.yearly-plan'],
  wcag: [],
  act: [],
  targets: (page) => (statementOf(page) ? [page.root] : []),
  frames: 'top',
  reads: 'text',
  reasons: {
    'no-plan': {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: 'Le schéma pluriannuel n’est pas publié avec la déclaration',
        effect: 'Personne ne sait ce que l’établissement prévoit de corriger, ni quand.',
        fix: 'Dans la déclaration, ajoutez un lien vers le schéma pluriannuel d’accessibilité (trois ans au plus).',
      },
      en: {
        title: 'The multi-year plan is not published with the statement',
        effect: 'No one knows what the body plans to mend, nor when.',
        fix: 'In the statement, add a link to the multi-year accessibility plan (three years at most).',
      },
    },
    'old-plan': {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: 'Le schéma pluriannuel est périmé',
        effect: '« {text} » s’arrête en {year} : les engagements en cours sont inconnus.',
        fix: 'Publiez le nouveau schéma et changez le lien « {text} ».',
      },
      en: {
        title: 'The multi-year plan is out of date',
        effect: '“{text}” ends in {year}: what is planned now is unknown.',
        fix: 'Publish the new plan and change the link “{text}”.',
      },
    },
    'no-yearly': {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: 'Le plan d’actions de l’année n’est pas publié',
        effect: 'Personne ne sait ce qui sera corrigé cette année.',
        fix: 'Dans la déclaration, ajoutez un lien vers le plan d’actions de l’année en cours.',
      },
      en: {
        title: 'The action plan of the year is not published',
        effect: 'No one knows what will be mended this year.',
        fix: 'In the statement, add a link to the action plan of the current year.',
      },
    },
    'old-yearly': {
      who: 'webmaster',
      impact: 'minor',
      fr: {
        title: 'Le plan d’actions est celui d’une année passée',
        effect: '« {text} » date de {year} : ce qui est prévu cette année est inconnu.',
        fix: 'Publiez le plan de l’année et changez le lien « {text} ».',
      },
      en: {
        title: 'The action plan is that of a past year',
        effect: '“{text}” is of {year}: what is planned this year is unknown.',
        fix: 'Publish the plan of the year and change the link “{text}”.',
      },
    },
    undated: {
      fr: {
        title: 'Un plan est publié sans son année',
        question: '« {text} » couvre-t-il l’année en cours ?',
      },
      en: {
        title: 'A plan is published without its year',
        question: 'Does “{text}” cover the current year?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'minor',
    },
  },
});

export const check: Check<typeof meta> = (_root, page) => {
  const statement = statementOf(page);
  if (!statement) return;
  return [
    judged(published(statement, /schema (pluri|multi)-?annuel/, page), { none: 'no-plan', old: 'old-plan' }, 'legal.plan'),
    judged(published(statement, /plans? (d'actions?|annuel)/, page), { none: 'no-yearly', old: 'old-yearly' }, 'legal.yearly-plan'),
  ];
};

type Told = 'no-plan' | 'old-plan' | 'no-yearly' | 'old-yearly' | 'undated';

function judged(text: string | undefined, { none, old }: { none: Told; old: Told }, test: string): Verdict<Told> {
  if (text === undefined) return failed(none, {}, [test]);
  const years = [...text.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
  if (years.length === 0) return cantTell('undated', { text }, [test]);
  const year = Math.max(...years);
  return year < new Date().getFullYear() ? failed(old, { text, year }, [test]) : passed([test]);
}

/** Link, or heading of a part of the page, that names the plan: the one with the latest year. */
function published({ links, parts }: Statement, name: RegExp, page: Page): string | undefined {
  const headings = page.select('h2, h3, h4, h5').filter((heading) => parts.some((part) => part.contains(heading)));
  const texts = [...links, ...headings].map((element) => page.text(element)).filter((text) => name.test(fold(text)));
  const latest = (text: string) => Math.max(0, ...[...text.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year)));
  return texts.sort((a, b) => latest(b) - latest(a))[0];
}

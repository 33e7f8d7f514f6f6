import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { type TextRun, textRuns } from '../engine/page/blocks';

/** Signs that open an item, followed by a space: « -5 °C » is no item. */
const bullet = /^[-–•·‣▪▫●○◦■□*→➔➜➢►▶✓✔»›o][\s\u00a0]+\S/u;
/** Long dashes open lines of a dialogue as often as items of a list. */
const dash = /^—[\s\u00a0]*\S/;
const ordinal = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4})\s?[.)°-][\s\u00a0]*\p{L}/iu;
const notLines =
  'li, dt, dd, pre, code, textarea, select, svg, h1, h2, h3, h4, h5, h6, [role="heading"], [role="listitem"], [role="menuitem"], [role="option"]';
const longItem = 300;

type Kind = 'bullet' | 'dash' | 'number';
interface Series {
  kind: Kind;
  runs: TextRun[];
}

export const meta = ruleMeta({
  tests: ['9.3.1', '9.3.2'],
  wcag: ['1.3.1'],
  act: [],
  targets: (page) => seriesByBlock(page).keys(),
  reads: 'style',
  reasons: {
    bullets: {
      who: 'editor',
      impact: 'major',
      cms: 'list',
      fr: {
        title: {
          one: '1 liste est faite de tirets ou de puces tapés au clavier',
          other: '{n} listes sont faites de tirets ou de puces tapés au clavier',
        },
        effect: 'Une personne qui écoute la page n’entend pas « liste de {count} éléments » et ne peut ni la parcourir ni la sauter.',
        fix: 'Sélectionnez les {count} lignes, cliquez sur le bouton « Liste à puces », puis effacez les tirets.',
      },
      en: {
        title: { one: '1 list is made of typed dashes or bullets', other: '{n} lists are made of typed dashes or bullets' },
        effect: 'Someone who listens to the page does not hear “list of {count} items” and can neither walk through it nor skip it.',
        fix: 'Select the {count} lines, press the “Bulleted list” button, then delete the dashes.',
      },
    },
    numbers: {
      who: 'editor',
      impact: 'major',
      cms: 'list',
      fr: {
        title: { one: '1 liste numérotée est tapée à la main', other: '{n} listes numérotées sont tapées à la main' },
        effect: 'Une personne qui écoute la page ne sait pas qu’il y a {count} étapes ni laquelle elle écoute.',
        fix: 'Sélectionnez les {count} lignes, cliquez sur le bouton « Liste numérotée », puis effacez les numéros tapés.',
      },
      en: {
        title: { one: '1 numbered list is typed by hand', other: '{n} numbered lists are typed by hand' },
        effect: 'Someone who listens to the page does not know that there are {count} steps, nor which one is being read.',
        fix: 'Select the {count} lines, press the “Numbered list” button, then delete the typed numbers.',
      },
    },
    maybe: {
      fr: {
        title: { one: '1 suite de lignes ressemble à une liste', other: '{n} suites de lignes ressemblent à des listes' },
        question: 'Les lignes « {text} » forment-elles une liste ?',
        look: 'Un dialogue, des articles de règlement ou deux remarques isolées ne sont pas une liste.',
      },
      en: {
        title: { one: '1 run of lines looks like a list', other: '{n} runs of lines look like lists' },
        question: 'Do the lines “{text}” make up a list?',
        look: 'A dialogue, articles of a regulation or two separate remarks are not a list.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'editor',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (block, page) =>
  (seriesByBlock(page).get(block) ?? []).map(({ kind, runs }) => {
    const values = {
      count: runs.length,
      text: runs
        .map(({ text }) => text.slice(0, 40))
        .slice(0, 3)
        .join(' / '),
    };
    const tests = [kind === 'number' ? '9.3.2' : '9.3.1'];
    const sure = runs.length >= 3 && kind !== 'dash' && runs.every(({ text }) => text.length <= longItem);
    if (!sure) return cantTell('maybe', values, tests);
    return failed(kind === 'number' ? 'numbers' : 'bullets', values, tests);
  });

/** Series of lines that open alike, by the block of their first line. */
function seriesByBlock(page: Page): ReadonlyMap<Element, readonly Series[]> {
  return page.memo('list-fake/series', () => {
    const found = new Map<Element, Series[]>();
    let series: Series | undefined;
    const close = () => {
      const [first] = series?.runs ?? [];
      if (series && first && series.runs.length >= 2) found.set(first.block, [...(found.get(first.block) ?? []), series]);
      series = undefined;
    };
    for (const run of textRuns(page)) {
      const last = series?.runs.at(-1);
      if (series && last && follows(series, last, run, page)) series.runs.push(run);
      else {
        close();
        const kind = kindOf(run.text);
        if (kind && (kind !== 'number' || rankOf(run.text).includes(1)) && isLine(run.block, page)) series = { kind, runs: [run] };
      }
    }
    close();
    return found;
  });
}

function follows(series: Series, last: TextRun, run: TextRun, page: Page): boolean {
  if (kindOf(run.text) !== series.kind) return false;
  const together = run.block === last.block ? last.broken : areSiblings(last.block, run.block, page);
  if (!together) return false;
  const next = series.runs.length + 1;
  return series.kind === 'number' ? rankOf(run.text).includes(next) : run.text[0] === last.text[0];
}

/** Two blocks of the same kind, one right after the other; cells of a row are columns, not lines. */
function areSiblings(a: Element, b: Element, page: Page): boolean {
  return a.localName === b.localName && !/^t[dh]$/.test(a.localName) && page.parent(a) === page.parent(b) && isLine(b, page);
}

function isLine(block: Element, page: Page): boolean {
  return page.visible(block) && !page.closest(block, notLines);
}

function kindOf(text: string): Kind | undefined {
  if (ordinal.test(text)) return 'number';
  if (bullet.test(text)) return 'bullet';
  if (dash.test(text)) return 'dash';
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Places that a number or letter may stand for: « i » is the first in Roman numerals, the ninth as a letter. */
function rankOf(text: string): number[] {
  const sign = ordinal.exec(text)?.[1]?.toLowerCase() ?? '';
  if (/^\d+$/.test(sign)) return [Number(sign)];
  const letter = sign.length === 1 ? [sign.charCodeAt(0) - 96] : [];
  const numeral = roman.indexOf(sign) + 1;
  return numeral > 0 ? [...letter, numeral] : letter;
}

import { type Check, cantTell, failed, type Page, passed, ruleMeta } from '../engine';
import { type Reveal, reveals } from '../engine/page/reveals';

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** Signs that a script opens the content too. */
const scripted =
  '[aria-expanded], [aria-haspopup], [data-toggle], [data-bs-toggle], [aria-controls], [onfocus], [onclick], button, summary';

export const meta = ruleMeta({
  tests: ['10.14.1', '10.14.2', '12.11.1'],
  wcag: ['2.1.1'],
  act: [],
  targets: (page) => firstOfEach(page).keys(),
  reads: 'layout',
  reasons: {
    mouse: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 contenu n’apparaît qu’au survol de la souris', other: '{n} contenus n’apparaissent qu’au survol de la souris' },
        effect: 'Une personne sans souris n’a jamais « {text} », qui s’ouvre sous « {trigger} ».',
        fix: 'Dans la feuille de style, ajoutez « :focus-within » à côté de « :hover » dans la règle « {selector} ».',
      },
      en: {
        title: { one: '1 content appears under the pointer only', other: '{n} contents appear under the pointer only' },
        effect: 'Someone without a mouse never gets “{text}”, which opens under “{trigger}”.',
        fix: 'In the style sheet, add “:focus-within” beside “:hover” in the rule “{selector}”.',
      },
    },
    maybe: {
      fr: {
        title: { one: '1 contenu apparaît au survol de la souris', other: '{n} contenus apparaissent au survol de la souris' },
        question: 'Au clavier, peut-on aussi ouvrir « {text} », qui apparaît au survol de « {trigger} » ?',
        look: 'Allez sur « {trigger} » avec la touche Tab, puis appuyez sur Entrée, Espace ou la flèche du bas. Contenus de ce genre : {count}.',
      },
      en: {
        title: { one: '1 content appears under the pointer', other: '{n} contents appear under the pointer' },
        question: 'With the keyboard, can one also open “{text}”, which appears when “{trigger}” is under the pointer?',
        look: 'Reach “{trigger}” with the Tab key, then press Enter, Space or the down arrow. Contents of this kind: {count}.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'blocking',
    },
    focus: {
      fr: {
        title: {
          one: '1 contenu apparaît quand le clavier arrive dessus',
          other: '{n} contenus apparaissent quand le clavier arrive dessus',
        },
        question: 'À la souris ou au doigt, peut-on aussi ouvrir « {text} », qui apparaît quand « {trigger} » prend le focus ?',
      },
      en: {
        title: { one: '1 content appears when the keyboard reaches it', other: '{n} contents appear when the keyboard reaches them' },
        question: 'With the mouse or a finger, can one also open “{text}”, which appears when “{trigger}” gets the focus?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (content, page) => {
  const found = firstOfEach(page).get(content);
  if (!found) return;
  const { reveal, count } = found;
  const values = {
    text: shownText(content).slice(0, 80),
    trigger: triggerText(reveal, page).slice(0, 60),
    selector: reveal.selector,
    count,
  };
  if (!reveal.hover) return reveal.other ? undefined : cantTell('focus', values, ['10.14.2']);
  if (reveal.focus) return passed(['10.14.1']);
  if (reveal.other) return;
  const tests = content.querySelector(controls) ? ['10.14.1', '12.11.1'] : ['10.14.1'];
  return isSure(reveal, page) ? failed('mouse', values, tests) : cantTell('maybe', values, tests);
};

/** Without any script, nothing but the style sheets can show it; sheets that can't be read may. */
function isSure({ trigger }: Reveal, page: Page): boolean {
  if (page.closest(trigger, scripted) || trigger.querySelector(scripted)) return false;
  return page.memo('hover-css-only/still', () => {
    const scripts = page
      .select('script')
      .some((script) => /^(|module|text\/javascript|application\/javascript)$/i.test(script.getAttribute('type') ?? ''));
    const foreign = page.select('link[rel~="stylesheet" i]').some((link) => !isRead(link as HTMLLinkElement));
    return !scripts && !foreign;
  });
}

function isRead({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length >= 0;
  } catch {
    return false;
  }
}

/** The first content of each rule stands for the others that it shows. */
function firstOfEach(page: Page): ReadonlyMap<Element, { reveal: Reveal; count: number }> {
  return page.memo('hover-css-only/first', () => {
    const bySelector = new Map<string, { reveal: Reveal; count: number }>();
    for (const reveal of reveals(page)) {
      if (!shownText(reveal.content) && !reveal.content.querySelector('img[alt]:not([alt=""])')) continue;
      const key = `${reveal.selector} ${reveal.focus} ${reveal.other}`;
      const known = bySelector.get(key);
      if (known) known.count++;
      else bySelector.set(key, { reveal, count: 1 });
    }
    return new Map([...bySelector.values()].map((one) => [one.reveal.content, one]));
  });
}

/** Hidden at rest: its text is not rendered. */
const shownText = (content: Element) => (content.textContent ?? '').replace(/\s+/g, ' ').trim();

const triggerText = ({ trigger }: Reveal, page: Page) => page.name(trigger) || page.text(trigger) || trigger.localName;

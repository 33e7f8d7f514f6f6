import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { handlerCode } from '../engine/page/inline-handlers';

const press = ['onclick', 'onmousedown', 'onmouseup', 'ondblclick'];
const hover = ['onmouseover', 'onmouseenter'];
const keys = ['onkeydown', 'onkeyup', 'onkeypress'];
const native =
  'a[href], area[href], button, input, select, textarea, summary, label, option, iframe, audio[controls], video[controls], [contenteditable]';
const interactive = `${native}, [tabindex]`;
/** Effects of looks alone. */
const looks = /^[\s;]*((this\.(style|className|src|classList)\b[^;]*|MM_(swap|preload)\w*\([^;]*)[\s;]*)+$/;

export const meta = ruleMeta({
  tests: ['7.3.1'],
  wcag: ['2.1.1'],
  act: [],
  targets: (page) => page.select([...press, ...hover].map((name) => `[${name}]`).join()),
  reads: 'layout',
  reasons: {
    mouse: {
      who: 'developer',
      impact: 'blocking',
      fr: {
        title: { one: '1 élément ne s’active qu’à la souris', other: '{n} éléments ne s’activent qu’à la souris' },
        effect: 'Une personne qui se sert du clavier ou de la voix ne peut ni atteindre ni activer « {text} ».',
        fix: 'Remplacez cet élément <{tag}> par un bouton (<button>), ou par un lien (<a href>) s’il ouvre une page.',
      },
      en: {
        title: { one: '1 element works with the mouse alone', other: '{n} elements work with the mouse alone' },
        effect: 'Someone who uses the keyboard or the voice can neither reach nor operate “{text}”.',
        fix: 'Replace this <{tag}> element with a button (<button>), or with a link (<a href>) when it opens a page.',
      },
    },
    keys: {
      fr: {
        title: {
          one: '1 élément fait main répond peut-être mal au clavier',
          other: '{n} éléments faits main répondent peut-être mal au clavier',
        },
        question: 'Allez sur « {text} » avec la touche Tab : la touche Entrée fait-elle la même chose qu’un clic ?',
      },
      en: {
        title: { one: '1 home-made element may answer keys badly', other: '{n} home-made elements may answer keys badly' },
        question: 'Reach “{text}” with the Tab key: does the Enter key do the same as a click?',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'blocking',
    },
    over: {
      fr: {
        title: { one: '1 élément réagit au survol de la souris', other: '{n} éléments réagissent au survol de la souris' },
        question: 'Ce que montre ou fait « {text} » au survol de la souris s’obtient-il aussi au clavier ?',
        look: 'Allez sur l’élément avec la touche Tab : le même contenu apparaît-il ? Un simple effet de couleur ne compte pas.',
      },
      en: {
        title: { one: '1 element reacts to the pointer over it', other: '{n} elements react to the pointer over them' },
        question: 'Can what “{text}” shows or does under the pointer be had with the keyboard too?',
        look: 'Reach the element with the Tab key: does the same content appear? A mere effect of colour does not count.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  if (element === page.root || element === page.document.body || !page.visible(element)) return;
  const values = { text: labelOf(element, page), tag: element.localName };
  const code = handlerCode(element, press);
  if (code) return pressed(element, code, values, page);
  if (!handlerCode(element, hover) || element.hasAttribute('onfocus') || element.hasAttribute('onfocusin')) return;
  return looks.test(handlerCode(element, hover)) ? undefined : cantTell('over', values);
};

function pressed(element: Element, code: string, values: { text: string; tag: string }, page: Page) {
  if (element.matches(native) || isNamedless(element, page)) return;
  if (page.focusable(element)) {
    // A script may listen for keys: only trying tells.
    return page.tabbable(element) && !handlerCode(element, keys) ? cantTell('keys', values) : undefined;
  }
  // Around or inside a control, the click may well be that of the control.
  const parent = page.parent(element);
  if ((parent && page.closest(parent, native)) || element.querySelector(interactive) || element.shadowRoot) return;
  return hasTwin(element, code, page) ? undefined : failed('mouse', values);
}

const labelOf = (element: Element, page: Page) => (page.name(element) || page.text(element)).slice(0, 60);

/** A veil behind a dialog, a spacer: nothing to press shows. */
function isNamedless(element: Element, page: Page): boolean {
  return !labelOf(element, page) && !element.querySelector('img, svg, i, canvas') && !element.matches('img');
}

/** RGAA's method lets another control do the same: one with the same code, or a link to the address that the code opens. */
function hasTwin(element: Element, code: string, page: Page): boolean {
  const addresses = [...code.matchAll(/['"]([^'"]+)['"]/g)].flatMap(([, text = '']) => addressOf(text, page));
  if (addresses.some((address) => linkAddresses(page).has(address))) return true;
  return page
    .select('[onclick]')
    .some((other) => other !== element && other.getAttribute('onclick')?.trim() === code && page.focusable(other));
}

function addressOf(text: string, { document }: Page): string[] {
  return URL.canParse(text, document.baseURI) ? [new URL(text, document.baseURI).href] : [];
}

function linkAddresses(page: Page): ReadonlySet<string> {
  return page.memo('keyboard-click-only/links', () => {
    const links = page.select('a[href], area[href]').filter((link) => page.focusable(link));
    return new Set(links.flatMap((link) => addressOf(link.getAttribute('href') ?? '', page)));
  });
}

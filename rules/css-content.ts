import { type Check, cantTell, failed, type Page, ruleMeta } from '../engine';
import { cssRules } from '../engine/page/css-rules';
import { generatedText } from '../engine/page/generated';
import { fold } from '../engine/page/words';

const pseudo = /::?(before|after)\b/;
/** Pictures that are asked about in one page, and their least side in CSS pixels. */
const mostImages = 3;
const leastSide = 100;

export const meta = ruleMeta({
  tests: ['10.2.1'],
  wcag: ['1.1.1', '1.3.1'],
  act: [],
  targets: (page) => new Set([...texts(page).keys(), ...pictures(page)]),
  reads: 'layout',
  reasons: {
    text: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: { one: '1 texte n’est que dans la feuille de style', other: '{n} textes ne sont que dans la feuille de style' },
        effect: '« {text} » disparaît pour qui se passe de la mise en forme, n’est pas traduit et se copie mal.',
        fix: 'Écrivez ce texte dans la page, et retirez-le de la propriété content.',
      },
      en: {
        title: { one: '1 text is in the style sheet only', other: '{n} texts are in the style sheet only' },
        effect: '“{text}” disappears for those who do without the styling, is not translated and copies badly.',
        fix: 'Write this text in the page, and remove it from the content property.',
      },
    },
    word: {
      fr: {
        title: { one: '1 mot vient de la feuille de style', other: '{n} mots viennent de la feuille de style' },
        question: 'Sans le mot « {text} » ajouté par la mise en forme, perd-on une information ?',
      },
      en: {
        title: { one: '1 word comes from the style sheet', other: '{n} words come from the style sheet' },
        question: 'Without the word “{text}” that the styling adds, is any information lost?',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'minor',
    },
    picture: {
      fr: {
        title: { one: '1 image vient de la feuille de style', other: '{n} images viennent de la feuille de style' },
        question: 'L’image de fond « {file} » ({width} × {height} pixels) montre-t-elle une chose que le texte à côté ne dit pas ?',
        look: 'Un ornement ou une photo d’ambiance ne compte pas ; une affiche, un plan ou un logo compte.',
      },
      en: {
        title: { one: '1 image comes from the style sheet', other: '{n} images come from the style sheet' },
        question: 'Does the background image “{file}” ({width} × {height} pixels) show something that the text beside it does not say?',
        look: 'An ornament or a mood picture does not count; a poster, a map or a logo does.',
      },
      yes: 'failed',
      no: 'passed',
      who: 'developer',
      impact: 'major',
    },
  },
});

export const check: Check<typeof meta> = (element, page) => {
  const text = texts(page).get(element);
  if (text) return (text.match(/\p{L}{2,}/gu)?.length ?? 0) > 1 ? failed('text', { text: text.slice(0, 80) }) : cantTell('word', { text });
  const { width, height } = page.box(element);
  return cantTell('picture', { file: fileOf(element, page), width: Math.round(width), height: Math.round(height) });
};

/** First element of each text that a style sheet writes, and that the page does not say there. */
function texts(page: Page): ReadonlyMap<Element, string> {
  return page.memo('css-content/texts', () => {
    const found = new Map<Element, string>();
    const seen = new Set<string>();
    for (const { selector, style } of cssRules(page).rules) {
      if (!pseudo.test(selector) || !/["'][^"']*\p{L}{2}|attr\(/u.test(style.content)) continue;
      for (const part of selector.split(',')) {
        const side = pseudo.exec(part)?.[1] === 'before' ? '::before' : '::after';
        for (const element of search(part.replace(/::?(before|after).*$/, ''), page)) {
          const text = generatedText(element, side, page).trim();
          if (seen.has(text) || !/\p{L}{2}/u.test(text) || !page.visible(element)) continue;
          // Written twice for an effect, or spelt out in a label: it is in the page too.
          if (fold(`${page.text(element)} ${element.getAttribute('aria-label') ?? ''}`).includes(fold(text))) continue;
          seen.add(text);
          if (!found.has(element)) found.set(element, text);
          break;
        }
      }
    }
    return found;
  });
}

function search(selector: string, page: Page): readonly Element[] {
  try {
    return page.select(selector.trim() || '*');
  } catch {
    return []; // A part that only makes sense with its neighbours.
  }
}

/** Empty boxes that only show a picture. */
function pictures(page: Page): readonly Element[] {
  return page.memo('css-content/pictures', () => {
    const found: Element[] = [];
    for (const element of page.select('div:empty, span:empty, a:empty, figure:empty, i:empty, section:empty, div[style*="background"]')) {
      if (found.length >= mostImages) break;
      if (!page.style(element).backgroundImage.includes('url(') || element.textContent?.trim()) continue;
      const { width, height } = page.box(element);
      if (width < leastSide || height < leastSide || element.childElementCount > 0) continue;
      if (page.visible(element) && page.exposed(element) && !isBackdrop(element, page)) found.push(element);
    }
    return found;
  });
}

/** Laid under the content of its parent, it is a backdrop. */
function isBackdrop(element: Element, page: Page): boolean {
  const parent = page.parent(element);
  return page.style(element).position === 'absolute' && !!parent && page.text(parent) !== '';
}

function fileOf(element: Element, page: Page): string {
  const address = /url\("?([^")]*)/.exec(page.style(element).backgroundImage)?.[1] ?? '';
  return address.startsWith('data:') ? 'data:' : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '').slice(0, 60);
}

import { cantTell, failed } from '../../engine';
import { axeRule } from '../../engine/axe/rule';
import { valuesOf } from '../../engine/axe/values';

/** Size in px from which RGAA calls a text large. axe rounds 18.5 px up to 14 pt (18.66 px). */
const LARGE = { plain: 24, bold: 18.5 };

export const meta = axeRule({
  tests: ['3.2.1', '3.2.2', '3.2.3', '3.2.4'],
  wcag: ['1.4.3', '1.4.6'],
  act: ['afw4f7', '09o5cg'],
  reasons: {
    failed: {
      who: 'webmaster',
      impact: 'major',
      fr: {
        title: { one: '1 texte est trop pâle sur son fond', other: '{n} textes sont trop pâles sur leur fond' },
        effect: 'Une personne malvoyante, ou dehors en plein soleil, ne peut pas lire ce texte : contraste {ratio}, il faut {expected}.',
        fix: 'Choisissez une couleur de texte plus foncée (ou un fond plus clair) dans les couleurs du thème, ou retirez la couleur posée à la main.',
      },
      en: {
        title: { one: '1 text is too faint on its background', other: '{n} texts are too faint on their background' },
        effect: 'Someone with low vision, or outside in the sun, cannot read this text: contrast {ratio}, {expected} needed.',
        fix: 'Choose a darker text colour (or a lighter background) in the colours of the theme, or remove the colour set by hand.',
      },
    },
    unsure: {
      fr: {
        title: { one: '1 texte dont le fond ne peut pas être mesuré', other: '{n} textes dont le fond ne peut pas être mesuré' },
        question: 'Ce texte reste-t-il facile à lire sur toute la surface de son fond (image, dégradé, vidéo) ?',
        look: 'Regardez la partie la plus claire et la plus sombre du fond derrière les lettres.',
      },
      en: {
        title: { one: '1 text whose background cannot be measured', other: '{n} texts whose background cannot be measured' },
        question: 'Does this text stay easy to read over the whole of its background (picture, gradient, video)?',
        look: 'Look at the lightest and at the darkest part of the background behind the letters.',
      },
      yes: 'passed',
      no: 'failed',
      who: 'webmaster',
      impact: 'major',
    },
  },
  judge: (node, page) => {
    if (node.outcome === 'passed') return;
    const style = page.style(node.element);
    const size = Number.parseFloat(style.fontSize);
    const bold = Number.parseInt(style.fontWeight, 10) >= 700;
    const large = size >= (bold ? LARGE.bold : LARGE.plain);
    const tests = [large ? (bold ? '3.2.4' : '3.2.3') : bold ? '3.2.2' : '3.2.1'];
    if (node.outcome === 'cantTell') return cantTell('unsure', {}, tests);
    const values = valuesOf(node);
    return large && Number(values.ratio) >= 3 ? undefined : failed('failed', values, tests);
  },
});

import type { Guess } from '../../engine/page/language';

const common: Readonly<Record<string, RegExp>> = {
  fr: /\b(le|la|les|des|une?|est|sont|dans|pour|avec|vous|nous|qui|que|sur|par|et|du|au|aux|ce|cette|leurs?)\b/gi,
  en: /\b(the|of|and|is|are|in|for|with|you|we|that|which|on|by|to|this|their|from|at|an)\b/gi,
  de: /\b(der|die|das|und|ist|sind|mit|für|von|nicht|ein|eine|auf|sie|wir|zu)\b/gi,
  es: /\b(el|los|las|una|es|son|en|para|con|usted|que|por|y|del|su)\b/gi,
};

/** Stands in for the browser's detector, which only extensions have: counts the commonest words. */
export async function detectLanguage(text: string): Promise<Guess | null> {
  const counts = Object.entries(common).map(([lang, words]) => ({ lang, count: text.match(words)?.length ?? 0 }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (!first || first.count === 0) return null;
  return { lang: first.lang, reliable: first.count >= 4 && first.count >= 2 * (second?.count ?? 0) };
}

import type { Speech } from '../../locales';
import type { GroupVerdict } from '../../referential/verdict';

/** The verdict in one line. "Aucun défaut prouvé" is not "conforme": what is left is said with it. */
export function headline({ defects, questions, settled }: GroupVerdict, { t, count, say }: Speech): string {
  if (defects.length > 0) {
    const found = count(t.verdict.defects, defects.length);
    return questions.length > 0 ? say(t.verdict.both, { defects: found, questions: count(t.verdict.questions, questions.length) }) : found;
  }
  if (questions.length > 0) return count(t.verdict.clean, questions.length);
  if (settled.open > 0) return count(t.verdict.cleanOpen, settled.open);
  return t.verdict.allDecided;
}

/** Number of defects with the worst impact among them: `9 défauts, dont 3 bloquants`. */
export function defectCount({ defects, worst }: GroupVerdict, { t, count }: Speech): string {
  const n = defects.length;
  if (!worst) return count(t.list.defects, n);
  const worstOnes = defects.filter(({ impact }) => impact === worst).length;
  if (worstOnes === n || worst === 'minor') return count(t.list.byImpact[worst], n);
  return count(worst === 'blocking' ? t.list.someBlocking : t.list.someMajor, worstOnes, { defects: count(t.list.defects, n) });
}

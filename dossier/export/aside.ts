import type { Answer } from '../../contracts';
import type { Speech } from '../../locales';
import { causeText } from '../../locales/cause-text';
import { elementName } from '../../locales/element';
import { setAsideOf } from '../set-aside';
import type { ExportAside, NumberedPage, ReasonTexts } from './input';

/** Findings that a person set aside, page by page. */
export function gatherAside(
  pages: readonly NumberedPage[],
  answers: readonly Answer[],
  speech: Speech,
  textsOf: (rule: string, reason: string) => ReasonTexts | undefined,
): readonly ExportAside[] {
  return pages.flatMap((page) => {
    if (!page.scan) return [];
    return setAsideOf(page.scan, page.judgement, answers).map(({ finding, answer }) => ({
      page,
      finding,
      answer,
      title: causeText(textsOf(finding.rule, finding.reason)?.[speech.language].title ?? speech.t.cause.unknown, [finding], speech),
      element: elementName(finding.target, speech),
    }));
  });
}

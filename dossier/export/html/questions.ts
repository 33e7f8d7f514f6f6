import type { ExportInput } from '../input';
import { html } from './markup';
import type { Section } from './section';

/** What is left to a person, by user criterion. */
export function openQuestions({ userCriteria, judged, speech, words: { report: t } }: ExportInput): Section {
  const open = userCriteria.filter(({ questions }) => questions > 0).sort((a, b) => b.questions - a.questions);
  if (open.length === 0)
    return { title: t.questionsTitle, body: html`<p>${judged.sample.rate.rate === null ? t.noQuestion : t.allAnswered}</p>` };
  const rows = open.map(({ id, title, questions, cells }) => {
    const pages = cells.filter((cell) => cell.questions + cell.shared.questions > 0).length;
    return html`<tr><th scope="row"><span class="muted">${id}</span> ${title}</th><td class="r" data-l="${t.questionsColumn}">${questions}</td><td class="r" data-l="${t.pagesColumn}">${pages}</td></tr>
`;
  });
  return {
    title: t.questionsTitle,
    body: html`<p>${speech.say(t.questionsIntro)}</p>
<table class="data">
<thead><tr><th scope="col">${t.criterion}</th><th scope="col" class="r">${t.questionsColumn}</th><th scope="col" class="r">${t.pagesColumn}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`,
  };
}

import type { Catalogue } from './catalogue';
import { Icon } from './Icon';
import { useTexts } from './TextsContext';

/** Questions about the page as a whole: of families of tests, and of tests that no rule settles. */
export function PageQuestions({ tests, catalogue }: { tests: readonly string[]; catalogue: Catalogue }) {
  const { t, say, count, language } = useTexts();
  return (
    <article class="cause" aria-labelledby="page-questions">
      <div class="top">
        <h3 id="page-questions">
          <Icon name="av" class="glyph av" />
          <span>{count(t.criterion.pageQuestions, tests.length)}</span>
        </h3>
      </div>
      <ol class="found">
        {tests.map((id) => {
          const test = catalogue.test(id);
          const question = test?.question ?? catalogue.screen(id);
          return (
            <li key={id}>
              <p class="ask">{question?.[language] ?? id}</p>
              {question?.look && <p class="where">{question.look[language]}</p>}
              {test && <p class="where">{say(t.criterion.test, { id })}</p>}
            </li>
          );
        })}
      </ol>
    </article>
  );
}

import type { Judgement } from '../../referential/verdict';
import type { Catalogue } from '../catalogue';
import { useTexts } from '../TextsContext';
import type { PageViews, ViewChoice } from './page-views';
import { toldBy } from './told';
import type { Viewing } from './useView';
import { ViewList } from './ViewList';

export interface ViewsTabProps {
  views: PageViews;
  viewing: Viewing;
  judgement: Judgement;
  catalogue: Catalogue;
}

/** Other ways to look at the page: each is drawn in it and listed here. */
export function ViewsTab({ views, viewing, judgement, catalogue }: ViewsTabProps) {
  const texts = useTexts();
  const { t, say, count } = texts;
  const { view } = viewing;
  const open = views.choices.find(({ id }) => id === view?.id);

  const toggle = (choice: ViewChoice) => {
    if (choice.id === view?.id) return viewing.close();
    const told = toldBy(choice.rules, judgement, catalogue, texts);
    const bar = {
      what: choice.name,
      above: t.marks.above,
      below: t.marks.below,
      previous: t.marks.previous,
      next: t.marks.next,
      hide: t.marks.leave,
    };
    void viewing.open(choice.id, told, bar);
  };

  return (
    <section class="views" aria-labelledby="views">
      <h2 id="views">{t.views.title}</h2>
      <p class="small muted">{t.views.hint}</p>
      <div class="choices">
        {views.choices.map((choice) => (
          <button
            key={choice.id}
            id={`view-${choice.id}`}
            class="btn small"
            type="button"
            aria-pressed={choice.id === view?.id}
            onClick={() => toggle(choice)}
          >
            {choice.name}
          </button>
        ))}
      </div>
      <p class="small" role="status">
        {said()}
      </p>
      {open && view?.shown && (
        <>
          <p>{open.hint}</p>
          {view.shown.lines.length === 0 ? (
            <p class="notice">{open.none}</p>
          ) : (
            <ViewList key={open.id} choice={open} shown={view.shown} viewing={viewing} />
          )}
        </>
      )}
    </section>
  );

  function said(): string {
    if (!view || !open) return '';
    if (view.lost) return t.element.notShown.lost;
    if (!view.shown) return say(t.views.reading, { name: open.name });
    return say(open.inPage ? t.views.shown : t.views.listed, { name: open.name, items: count(t.views.items, view.shown.lines.length) });
  }
}

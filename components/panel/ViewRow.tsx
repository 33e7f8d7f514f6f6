import type { ViewLine } from '../../contracts';
import { Icon } from '../Icon';
import { useTexts } from '../TextsContext';
import type { ViewChoice } from './page-views';
import type { Viewing } from './useView';

/** One element of a view, with what the rules say of it. */
export function ViewRow({ line, choice, viewing }: { line: ViewLine; choice: ViewChoice; viewing: Viewing }) {
  const { t, say } = useTexts();
  const mine = viewing.selected?.line === line ? viewing.selected : null;
  const mark = choice.marks[line.mark] ?? line.mark;
  const why = mine?.why as keyof typeof t.element.notShown | undefined;
  return (
    <li style={{ '--depth': line.depth }}>
      <button class="line" type="button" aria-current={mine ? 'true' : undefined} onClick={() => void viewing.select(line)}>
        {mark && <b class="mark">{mark}</b>}
        <span>{line.text || <i class="muted">{t.views.noText}</i>}</span>
      </button>
      {line.told.map(({ outcome, text }, index) => (
        <p key={index} class="told">
          <Icon name={outcome === 'failed' ? 'nc' : 'av'} class={`glyph ${outcome === 'failed' ? 'nc' : 'av'}`} />
          <span>
            <span class="vh">{outcome === 'failed' ? t.views.failed : t.views.cantTell} </span>
            {text}
          </span>
        </p>
      ))}
      {line.notes.map(({ note, values = {} }) => (
        <p key={note} class="where">
          {say(choice.notes[note] ?? note, values)}
        </p>
      ))}
      {line.frame.length > 0 && <p class="where">{t.views.inFrame}</p>}
      {!line.placed && <p class="where">{t.views.notPlaced}</p>}
      {mine && why && <p role="status">{t.element.notShown[why]}</p>}
    </li>
  );
}

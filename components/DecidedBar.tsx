import type { GroupVerdict } from '../referential/verdict';
import { useTexts } from './TextsContext';

/** Tests decided and left. The bar repeats the sentence below it. */
export function DecidedBar({ settled }: Pick<GroupVerdict, 'settled'>) {
  const { t, say } = useTexts();
  const total = settled.machine + settled.person + settled.open;
  const width = (n: number) => ({ width: `${(100 * n) / (total || 1)}%` });
  return (
    <>
      <div class="bar" aria-hidden="true">
        <i class="machine" style={width(settled.machine)} />
        {settled.person > 0 && <i class="person" style={width(settled.person)} />}
      </div>
      <p class="facts keys">
        <span>
          <i class="key machine" />
          {say(t.verdict.byMachine, { n: settled.machine })}
        </span>{' '}
        <span>
          <i class="key person" />
          {say(t.verdict.byPerson, { n: settled.person })}
        </span>{' '}
        <span>
          <i class="key" />
          {say(t.verdict.open, { n: settled.open })}
        </span>
      </p>
    </>
  );
}

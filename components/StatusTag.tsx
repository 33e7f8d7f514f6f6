import { Icon } from './Icon';
import { glyphOf, type ShownStatus } from './model/shown-status';
import { useTexts } from './TextsContext';

/** A status: shape, word, colour, in that order of trust. `tag` gives it a ground of its own. */
export function StatusTag({ status, tag }: { status: ShownStatus; tag?: boolean }) {
  const { t } = useTexts();
  return (
    <span class={`st ${glyphOf[status]}${tag ? ' tag' : ''}`}>
      <Icon name={glyphOf[status]} />
      {t.status[status]}
    </span>
  );
}

import type { DutyStatus, DutyVerdict } from '../referential/verdict';
import type { Catalogue } from './catalogue';
import { Icon, type IconName } from './Icon';
import { useTexts } from './TextsContext';

const glyphs: Readonly<Record<DutyStatus, IconName & ('c' | 'nc' | 'av' | 'na')>> = {
  found: 'c',
  absent: 'nc',
  redo: 'nc',
  check: 'av',
  none: 'na',
};

export interface LegalCardProps {
  /** Null until the user says that the site is under the duty. */
  legal: readonly DutyVerdict[] | null;
  catalogue: Catalogue;
  onDuty(): void;
}

/** The legal duties, apart from the criteria and outside every rate. */
export function LegalCard({ legal, catalogue, onDuty }: LegalCardProps) {
  const { t, language } = useTexts();
  return (
    <section class="legal" aria-labelledby="legal">
      <h2 id="legal">{t.legal.title}</h2>
      {legal === null ? (
        <>
          <p class="muted">{t.legal.offer}</p>
          <button class="btn small" type="button" onClick={onDuty}>
            {t.legal.accept}
          </button>
        </>
      ) : (
        <>
          <p class="muted">{t.legal.aside}</p>
          <ul>
            {legal.map(({ id, status }) => (
              <li key={id}>
                <span class={`st ${glyphs[status]}`}>
                  <Icon name={glyphs[status]} />
                  {t.legal.status[status]}
                </span>
                <span>{catalogue.duty(id)[language]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

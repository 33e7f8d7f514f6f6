import type { ContrastFacts } from '../../contracts';
import { useTexts } from '../TextsContext';

export interface ContrastCardProps {
  facts: ContrastFacts;
  /** Colours of the preview: those of the page, or those that are tried. */
  text: string;
  background: string;
  ratio: number | null;
}

/** Two colours, where they come from, and how far they are from what is asked. */
export function ContrastCard({ facts, text, background, ratio }: ContrastCardProps) {
  const { t, say } = useTexts();
  const number = (n: number) => say('{n}', { n });
  const { least, size, bold, large, layers } = facts;
  const passes = ratio !== null && ratio >= least;
  // Cut, never rounded up: 4.49 must not read 4.5.
  const cut = (value: number) => number(Math.floor(value * 100) / 100);
  return (
    <div class="contrast">
      <p class="sample" style={{ color: text, background, fontSize: `${Math.min(size, 32)}px`, fontWeight: bold ? 700 : 400 }}>
        {t.fix.sample}
      </p>
      <dl class="refs">
        <dt>{t.fix.text}</dt>
        <dd>
          <Swatch hex={text} />
        </dd>
        <dt>{t.fix.background}</dt>
        <dd>
          <Swatch hex={background} />
        </dd>
        <dt>{t.fix.ratio}</dt>
        <dd>
          <b>{ratio === null ? t.fix.noRatio : say(t.fix.ratioOf, { ratio: cut(ratio), least: cut(least) })}</b>{' '}
          {ratio !== null && (passes ? t.fix.enough : t.fix.tooLow)}
        </dd>
        <dt>{t.fix.size}</dt>
        <dd>{say(large ? t.fix.large : t.fix.small, { size: number(size), weight: bold ? t.fix.bold : t.fix.normal })}</dd>
        {layers.length > 0 && <dt>{t.fix.layers}</dt>}
        {layers.map(({ tag, colour, alpha, gradient, opacity }, index) => (
          <dd key={index}>
            <code>{tag}</code> <Swatch hex={colour} />
            {alpha < 1 && ` ${say(t.fix.alpha, { percent: Math.round(alpha * 100) })}`}
            {opacity < 1 && ` ${say(t.fix.opacity, { percent: Math.round(opacity * 100) })}`}
            {gradient && ` ${t.fix.gradient}`}
          </dd>
        ))}
      </dl>
    </div>
  );
}

export function Swatch({ hex }: { hex: string }) {
  return (
    <span class="swatch">
      <i style={{ background: /^#[0-9a-f]{6}$/i.test(hex) ? hex : 'none' }} />
      {hex}
    </span>
  );
}

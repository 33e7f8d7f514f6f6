import { useTexts } from '../TextsContext';
import { Card } from './Card';

const axeSource = 'https://github.com/dequelabs/axe-core';

export function About({ version }: { version: string }) {
  const { t, say } = useTexts();
  return (
    <Card id="about" title={t.options.about}>
      <p>{t.options.privacy}</p>
      <p>{say(t.options.version, { version })}</p>
      <p>
        {t.options.axe}{' '}
        <a href={axeSource} rel="noreferrer">
          {t.options.axeSource}
        </a>
      </p>
    </Card>
  );
}

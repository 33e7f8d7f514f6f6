import { render } from 'preact';
import { languageOf, loadSpeech } from '../settings/language';
import { readSettings } from '../settings/store';
import { App } from './App';

async function start(): Promise<void> {
  const settings = await readSettings();
  const speech = await loadSpeech(languageOf(settings));
  render(<App settings={settings} speech={speech} />, document.getElementById('app')!);
}

void start();

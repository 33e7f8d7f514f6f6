import { render } from 'preact';
import { languageOf, loadSpeech } from '../settings/language';
import { readSettings } from '../settings/store';
import { App } from './App';

async function start(): Promise<void> {
  const settings = await readSettings();
  render(<App settings={settings} speech={await loadSpeech(languageOf(settings))} />, document.getElementById('app')!);
}

void start();

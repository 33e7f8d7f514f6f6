import { render } from 'preact';
import { languageOf, loadSpeech } from '../settings/language';
import { readSettings } from '../settings/store';
import { openTab } from '../views/background-link';
import { currentTab } from '../views/current-tab';
import { App } from './App';

async function start(): Promise<void> {
  // The scan begins before anything is drawn; settings and texts are read meanwhile.
  const opening = currentTab().then((tab) => ({ tab, link: openTab(tab) }));
  const settings = await readSettings();
  const [{ tab, link }, speech] = await Promise.all([opening, loadSpeech(languageOf(settings))]);
  render(<App tab={tab} link={link} settings={settings} speech={speech} />, document.getElementById('app')!);
}

void start();

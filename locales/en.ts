import type { Texts } from '.';
import { ask } from './en/ask';
import { dossier } from './en/dossier';
import { inPage } from './en/in-page';
import { options } from './en/options';
import { panel } from './en/panel';
import { refusals } from './en/refusals';
import { result } from './en/result';
import { since } from './en/since';
import { trials } from './en/trials';
import { work } from './en/work';

export const en: Texts = {
  header: { logo: 'Témoin', again: 'Scan again', menu: 'Language, options and help' },
  menu: {
    language: 'Language',
    french: 'Français',
    english: 'English',
    options: 'Options',
    help: 'How to read a result',
    shortcut: 'Shortcut to scan',
    version: 'Version {version}',
  },
  status: { NC: 'Not compliant', toCheck: 'To check', NT: 'Not tested', C: 'Compliant', NA: 'Not applicable' },
  impact: { blocking: 'Blocking', major: 'Hindering', minor: 'Minor' },
  who: { editor: 'Editor', webmaster: 'Webmaster', developer: 'Developer' },
  scan: {
    windowTitle: 'Témoin: scan under way',
    title: 'Scan of the page under way',
    bar: 'Rules run',
    rules: { one: '{n} rule run out of {total}', other: '{n} rules run out of {total}' },
    elapsed: '{seconds} s elapsed',
    steps: 'Steps of the scan',
    settle: 'Wait until the page is stable',
    settleHint: 'Fonts and images loaded, nothing moves any more',
    read: 'Read the page',
    checks: 'Run the rules',
    merge: 'Put the results together',
    done: ': done',
    now: ': under way',
    next: 'next',
    took: '{seconds} s',
    count: '{done}/{total}',
    elements: { one: '{n} element', other: '{n} elements' },
    frames: { one: '{elements}, and {n} frame', other: '{elements}, and {n} frames' },
    rule: 'Now: {topic}',
    unread: 'Not read so far:',
    unreadCount: { one: '{n} item. The scan goes on without it.', other: '{n} items. The scan goes on without them.' },
    close: 'You may close this window: the scan goes on, and the icon will show the number of defects.',
    stop: 'Stop and keep what is done',
  },
  refusal: { windowTitle: 'Témoin: page not scanned', code: 'Code: {code}', settings: 'Open the settings of the extension' },
  refusals,
  ...result,
  ...inPage,
  panel,
  since,
  ask,
  trials,
  work,
  options,
  dossier,
};

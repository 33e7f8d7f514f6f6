import { describe, expect, it } from 'vitest';
import { findBrowser, findFirefox, type Machine } from '../../../cli/browser';
import { cliTexts } from '../../../cli/texts';

const texts = cliTexts('fr');
const machine = (files: string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  home: '/home/ada',
  exists: (file) => files.includes(file),
  ...more,
});

describe('findBrowser', () => {
  it('takes the one that TEMOIN_BROWSER names before any other', () => {
    const env = { PATH: '/usr/bin', TEMOIN_BROWSER: '/opt/mine' };
    expect(findBrowser(texts, machine(['/opt/mine', '/usr/bin/google-chrome'], { env }))).toBe('/opt/mine');
  });

  it('says so when TEMOIN_BROWSER names nothing', () => {
    expect(() => findBrowser(texts, machine([], { env: { TEMOIN_BROWSER: '/opt/mine' } }))).toThrow('/opt/mine');
  });

  it('prefers Chrome, then Edge, then Chromium', () => {
    expect(findBrowser(texts, machine(['/usr/bin/chromium', '/usr/bin/microsoft-edge', '/usr/bin/google-chrome']))).toBe(
      '/usr/bin/google-chrome',
    );
    expect(findBrowser(texts, machine(['/usr/bin/chromium', '/usr/bin/microsoft-edge']))).toBe('/usr/bin/microsoft-edge');
    expect(findBrowser(texts, machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  it('finds one that is installed but not on the path', () => {
    expect(findBrowser(texts, machine(['/opt/google/chrome/chrome'], { env: {} }))).toBe('/opt/google/chrome/chrome');
  });

  it('looks in the applications of macOS, those of the person too', () => {
    const mine = '/home/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(texts, machine([mine], { platform: 'darwin' }))).toBe(mine);
  });

  it('looks in the programs of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findBrowser(texts, machine([edge], { platform: 'win32', env }))).toBe(edge);
  });

  it('gives nothing when there is none', () => {
    expect(findBrowser(texts, machine([]))).toBeUndefined();
  });
});

describe('findFirefox', () => {
  it('takes Firefox or its long-term version', () => {
    expect(findFirefox(texts, machine(['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
    expect(findFirefox(texts, machine(['/usr/bin/firefox-esr', '/usr/bin/firefox']))).toBe('/usr/bin/firefox');
  });
});

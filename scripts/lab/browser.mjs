import puppeteer from 'puppeteer-core';

const CHROMIUM = process.env.TEMOIN_BROWSER ?? '/usr/bin/chromium';
const FIREFOX = process.env.TEMOIN_FIREFOX ?? '/usr/bin/firefox-esr';

/** Nothing but the local server answers: measures must not hang on the network, nor pages reach it. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** @param {'chrome' | 'firefox'} browser */
export function launch(browser = 'chrome', options = {}) {
  const { args = [], ...rest } = options;
  const common = {
    browser,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: 600_000,
    timeout: 120_000,
    ...rest,
  };
  if (browser === 'chrome') return puppeteer.launch({ ...common, executablePath: CHROMIUM, args: [...CHROMIUM_ARGS, ...args] });
  return puppeteer.launch({
    ...common,
    executablePath: FIREFOX,
    extraPrefsFirefox: {
      'network.dns.offline-localhost': true,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  });
}

import { describe, expect, it } from 'vitest';
import { refusalOf, refusalOfError, refusalOfType } from '../../../entrypoints/background/refusal';

describe('refusalOf', () => {
  it.each([
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/fr/firefox/', 'store'],
    ['https://microsoftedge.microsoft.com/addons/', 'store'],
    ['chrome://settings/', 'browser-page'],
    ['edge://extensions', 'browser-page'],
    ['about:config', 'browser-page'],
    ['moz-extension://a/options.html', 'browser-page'],
    ['about:blank', 'empty-tab'],
    ['about:newtab', 'empty-tab'],
    ['chrome://newtab/', 'empty-tab'],
    ['view-source:https://ecole.fr/', 'view-source'],
    ['about:neterror?e=dnsNotFound', 'error-page'],
    ['chrome-error://chromewebdata/', 'error-page'],
  ])('%s: %s', (url, reason) => {
    expect(refusalOf(url)).toBe(reason);
  });

  it.each(['https://ecole.fr/', 'http://localhost:8000/', 'file:///projets/index.html', undefined])('lets %s be tried', (url) => {
    expect(refusalOf(url)).toBeUndefined();
  });
});

describe('refusalOfError', () => {
  it.each([
    ['Cannot access a chrome:// URL', undefined, 'browser-page'],
    ['The extensions gallery cannot be scripted.', undefined, 'store'],
    ['Frame with ID 0 is showing error page', 'https://ecole.fr/', 'error-page'],
    ['No tab with id: 12.', 'https://ecole.fr/', 'gone'],
    ['The frame was removed.', 'https://ecole.fr/', 'gone'],
    ['Cannot access contents of the page. Extension manifest must request permission', 'file:///a.html', 'local-file'],
    ['Cannot access contents of the page. Extension manifest must request permission', 'https://ecole.fr/a.pdf', 'pdf'],
    ['Missing host permission for the tab', 'https://ecole.fr/', 'no-access'],
  ])('%s (%s): %s', (message, url, reason) => {
    expect(refusalOfError(new Error(message), url)).toBe(reason);
  });
});

describe('refusalOfType', () => {
  it.each(['text/html', 'application/xhtml+xml', 'image/svg+xml'])('%s is a page', (type) => {
    expect(refusalOfType(type)).toBeUndefined();
  });
  it.each([
    ['application/pdf', 'pdf'],
    ['text/plain', 'not-a-page'],
    ['application/xml', 'not-a-page'],
    ['image/png', 'not-a-page'],
  ])('%s: %s', (type, reason) => {
    expect(refusalOfType(type)).toBe(reason);
  });
});

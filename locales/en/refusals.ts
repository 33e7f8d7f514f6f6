import type { Texts } from '..';

export const refusals: Texts['refusals'] = {
  'browser-page': {
    title: 'Browser page: no scan possible',
    why: 'The browser does not let any extension read its own pages. Nothing was read, nothing was stored.',
    steps: ['Open the page of your site, then click the icon again.'],
  },
  protected: {
    title: 'The browser protects this tab',
    why: 'It hides even the address: this is an empty tab, an error page, source code or a file of your computer. Nothing was read.',
    steps: [
      'Open the page of your site, then click the icon again.',
      'For a file of your computer, turn on “Allow access to file URLs” in the extension’s settings, then reload the page.',
    ],
  },
  store: {
    title: 'Extension store: no scan possible',
    why: 'The stores of Chrome, Edge and Firefox are protected by the browser. Nothing was read.',
    steps: ['Open the page of your site, then click the icon again.'],
  },
  pdf: {
    title: 'This file is a PDF, not a page',
    why: 'The browser’s PDF viewer is closed to extensions. Nothing was read.',
    steps: [
      'Scan the page that offers this file: Témoin lists its links to PDF files.',
      'Check the PDF with a tool made for that format, such as PAC.',
    ],
  },
  'view-source': {
    title: 'Source code view: no scan possible',
    why: 'This tab shows the code of the page, not the page. The browser closes it to extensions.',
    steps: ['Open the page itself (without “view-source:” in the address), then click the icon again.'],
  },
  'error-page': {
    title: 'This page did not answer',
    why: 'The browser shows its own error page. There is nothing to scan.',
    steps: ['Check the address, reload the page, then click the icon again.'],
  },
  'empty-tab': {
    title: 'This tab is empty',
    why: 'No page is open here. There is nothing to scan.',
    steps: ['Open the page of your site, then click the icon again.'],
  },
  'local-file': {
    title: 'File on your computer: a permission is missing',
    why: 'The browser opens local files only to extensions that were allowed to read them.',
    steps: [
      'In the settings of the extension, turn on “Allow access to file URLs”, then reload the page.',
      'Or serve the folder locally, for instance on http://localhost:8000.',
    ],
  },
  'not-a-page': {
    title: 'This file is not a web page',
    why: 'This tab shows an image, a text or data, as the browser displays them. RGAA is about pages.',
    steps: ['Open the page that uses this file, then click the icon again.'],
  },
  'no-access': {
    title: 'The browser took back the access to this page',
    why: 'A click on the icon gives access to the page shown at that moment, and to that page alone. The last result is still stored.',
    steps: ['Close this window, then click the icon again.'],
  },
  gone: {
    title: 'The page was left during the scan',
    why: 'The tab changed pages or was closed before the end. The last result of the page that was left is still stored.',
    steps: ['Wait until the new page is shown, then scan again.'],
  },
  crashed: {
    title: 'The scan was interrupted',
    why: 'The page or the extension stopped answering. What was stored before is still there.',
    steps: ['Reload the page, then scan again.', 'If it happens again, report the code below with the address of the page.'],
  },
};

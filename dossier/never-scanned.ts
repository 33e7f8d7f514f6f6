import type { SamplePage, Scan } from '../contracts';

/** Stands for the scan of a page that has none: stopped before anything was read, so that nothing is decided. */
export function neverScanned({ key, url, name }: SamplePage): Scan {
  return {
    version: 1,
    id: '',
    page: { key, url, title: name },
    at: '',
    duration: 0,
    frames: 0,
    elements: 0,
    findings: [],
    passed: {},
    ran: {},
    crashed: [],
    counts: {},
    unread: [],
    changed: 0,
    partial: true,
    axeFallback: [],
    facts: {
      title: '',
      h1: [],
      lang: '',
      description: '',
      navigation: [],
      search: [],
      legalLinks: [],
      documentLinks: [],
      zones: [],
      innerWidth: 0,
      innerHeight: 0,
      devicePixelRatio: 1,
      contentType: '',
      quirks: false,
    },
    tool: { temoin: '', axe: '', rgaa: '', rules: '', browser: '' },
  };
}

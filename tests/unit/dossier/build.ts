import type { Capture, Dossier, SamplePage } from '../../../contracts';

export function samplePage(given: Partial<SamplePage> = {}): SamplePage {
  return {
    id: 'page-1',
    key: 'https://ecole.fr/',
    url: 'https://ecole.fr/',
    name: 'Accueil',
    kinds: ['home'],
    scans: [{ id: 'scan-1', at: '2026-03-01T10:00:00Z' }],
    ...given,
  };
}

export function dossier(given: Partial<Dossier> = {}): Dossier {
  return {
    version: 1,
    id: 'dossier-1',
    name: 'École, audit 2026',
    site: 'https://ecole.fr',
    author: 'C. Martin',
    created: '2026-03-01T09:00:00.000Z',
    updated: '2026-03-01T10:00:00.000Z',
    tool: { temoin: '0.1.0', axe: '4.14.1', rules: 'r' },
    referential: 'rgaa-4.1.2',
    mode: 'full106',
    pages: [samplePage()],
    absent: [],
    derogations: [],
    labels: {},
    ...given,
  };
}

export function capture(given: Partial<Capture> = {}): Capture {
  return {
    version: 1,
    id: 'capture-1',
    dossier: 'dossier-1',
    page: 'page-1',
    scan: 'scan-1',
    at: '2026-03-01T10:00:01Z',
    author: 'C. Martin',
    type: 'image/jpeg',
    bytes: 3,
    sha256: 'a'.repeat(64),
    box: { x: 0, y: 0, width: 1280, height: 800 },
    scale: 1,
    fingerprint: 'f',
    masks: [],
    ...given,
  };
}

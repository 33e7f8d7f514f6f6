import type { Dossier, SamplePage } from '../../../contracts';

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

import { createHash } from 'node:crypto';
import type { Capture, Dossier, Language } from '../../../../contracts';
import type { DossierContent } from '../../../../dossier/content';
import { type ExportInput, type PrepareOptions, prepare } from '../../../../dossier/export';
import type { ReasonTexts } from '../../../../dossier/export/input';
import { createSpeech } from '../../../../locales';
import { en } from '../../../../locales/en';
import { exportTexts } from '../../../../locales/export';
import { fr } from '../../../../locales/fr';
import type { ReasonFacts } from '../../../../referential/evidence';
import { signatureOf } from '../../../../referential/signature';
import { answer, answerTo, finding, scan, target } from '../../referential/build';
import { dossier, samplePage } from '../build';

/** What a hostile page writes wherever it can. */
export const hostile = `=cmd|' /C calc'!A0</script><script>alert("é")</script>"><img src=x onerror=alert(1)>\u0000\u2028;,\t[x](javascript:alert(1)) \`\`\``;

/** Texts of a few reasons, so that golden files do not change with those of the rules. */
export function reasonOf(rule: string, reason: string): (ReasonFacts & ReasonTexts) | undefined {
  const known: Record<string, ReasonFacts & ReasonTexts> = {
    'image-named/missing': {
      who: 'editor',
      impact: 'blocking',
      fr: {
        title: { one: '{n} image n’a pas de texte de remplacement', other: '{n} images n’ont pas de texte de remplacement' },
        effect: 'Une personne qui ne voit pas l’écran ignore ce que l’image montre.',
        fix: 'Écrivez ce que l’image montre, ou marquez-la comme décorative.',
      },
      en: {
        title: { one: '{n} image has no text alternative', other: '{n} images have no text alternative' },
        effect: 'Someone who cannot see the screen does not know what the image shows.',
        fix: 'Write what the image shows, or mark it as decorative.',
      },
    },
    'link-vague/alone': {
      who: 'editor',
      impact: 'major',
      fr: {
        title: { one: '{n} lien « {text} » est vague', other: '{n} liens « {text} » sont vagues' },
        effect: 'On ne sait pas où il mène.',
        fix: 'Dites où il mène.',
      },
      en: {
        title: { one: '{n} link “{text}” is vague', other: '{n} links “{text}” are vague' },
        effect: 'Nobody knows where it leads.',
        fix: 'Say where it leads.',
      },
    },
    'caption/asked': {
      yes: 'passed',
      no: 'failed',
      impact: 'minor',
      fr: { title: 'Légende à relire' },
      en: { title: 'Caption to read again' },
    },
  };
  return known[`${rule}/${reason}`];
}

const image = target({ selector: '#photo', html: '<img src="/photo.jpg">', box: { x: 40, y: 120, width: 200, height: 100 } });
const unnamed = finding({ rule: 'image-named', reason: 'missing', tests: ['1.1.1', '1.2.1'], either: ['1.1.1', '1.2.1'], target: image });
const vague = finding({
  rule: 'link-vague',
  reason: 'alone',
  tests: ['6.1.1'],
  values: { text: 'En savoir plus' },
  target: target({
    selector: 'footer > a',
    landmark: 'contentinfo',
    role: 'link',
    name: 'En savoir plus',
    html: '<a href="/plus">En savoir plus</a>',
  }),
});
const attack = finding({
  rule: 'link-vague',
  reason: 'alone',
  tests: ['6.1.1'],
  values: { text: hostile },
  target: target({
    selector: `a[title="${hostile}"]`,
    landmark: `main>region[${hostile}]`,
    role: 'link',
    name: hostile,
    html: `<a title="${hostile}">x</a>`,
  }),
});
const asked = finding({ rule: 'caption', reason: 'asked', outcome: 'cantTell', tests: ['1.9.1'], target: target({ selector: 'figure' }) });
const wrong = finding({
  rule: 'link-vague',
  reason: 'alone',
  tests: ['6.1.1'],
  values: { text: 'Ici' },
  target: target({ selector: '#ici', role: 'link', name: 'Ici', html: '<a href="/i">Ici</a>' }),
});

const footer = { landmark: 'contentinfo', selector: 'footer', shape: 'f', text: 't' };
const facts = { ...scan().facts, zones: [footer] };

const home = scan({ id: 'scan-home', findings: [unnamed, vague, asked, wrong], facts, at: '2026-11-17T13:32:00.000Z' });
const contact = scan({
  id: 'scan-contact',
  page: { key: 'https://ecole.fr/contact', url: 'https://ecole.fr/contact', title: 'Contact' },
  findings: [vague, attack],
  facts,
  unread: [{ kind: 'frame', frame: [], selector: 'iframe', label: `carte ${hostile}`, origin: 'https://carte.example' }],
  crashed: [{ rule: 'caption', message: 'x' }],
  at: '2026-11-24T08:00:00.000Z',
});

/** One pixel. */
const png = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'),
);

export const capture: Capture = {
  version: 1,
  id: 'cap-1',
  dossier: 'dossier-1',
  page: 'page-1',
  scan: 'scan-home',
  at: '2026-11-17T13:32:01.000Z',
  author: 'C. Martin',
  type: 'image/png',
  bytes: png.byteLength,
  sha256: createHash('sha256').update(png).digest('hex'),
  box: { x: 0, y: 0, width: 1280, height: 800 },
  scale: 1,
  fingerprint: 'f',
  masks: [],
};

export const images = new Map([['cap-1', png]]);

/** Three pages and a state: one never scanned, one that attacks, a block that two share, answers, a finding set aside, derogations. */
export function school(given: Partial<Dossier> = {}): Omit<DossierContent, 'unreadable'> {
  return {
    dossier: dossier({
      name: 'École de Clairval',
      author: 'C. Martin',
      mode: 'fast25',
      pages: [
        samplePage({ scans: [{ id: 'scan-home', at: home.at }] }),
        samplePage({
          id: 'page-2',
          key: contact.page.key,
          url: contact.page.url,
          name: `Contact ${hostile}`,
          kinds: ['contact'],
          scans: [{ id: 'scan-contact', at: contact.at }],
        }),
        samplePage({
          id: 'page-3',
          key: 'https://ecole.fr/plan',
          url: 'https://ecole.fr/plan',
          name: 'Plan',
          kinds: ['site-map', 'random'],
          scans: [],
        }),
        samplePage({
          id: 'page-4',
          key: 'https://ecole.fr/ (menu)',
          name: 'Accueil, menu',
          kinds: [],
          scans: [],
          state: { name: 'menu ouvert', steps: 'Cliquer sur « Menu »' },
        }),
      ],
      absent: ['help'],
      derogations: [
        {
          id: 'd1',
          kind: 'burden',
          page: 'page-2',
          criteria: ['1.1'],
          content: 'Carte',
          reason: 'Fournie par la ville',
          alternative: 'Liste des adresses',
          author: 'C. Martin',
          at: '2026-11-20T10:00:00.000Z',
        },
      ],
      labels: { U01: 'REF-7' },
      ...given,
    }),
    scans: new Map([home, contact].map((one) => [one.id, one])),
    answers: [
      answerTo(asked, { id: 'a1', value: 'no', note: 'La légende dit autre chose', at: '2026-11-18T10:00:00.000Z' }),
      answerTo(wrong, { id: 'a2', value: 'set-aside', note: `Le contexte suffit ${hostile}`, at: '2026-11-18T11:00:00.000Z' }),
      answer({ id: 'a3', test: '8.5.1', value: 'yes', at: '2026-11-18T12:00:00.000Z' }),
      answer({
        id: 'a4',
        test: '11.1.1',
        rule: 'by-hand',
        reason: 'h1',
        signature: signatureOf({ ...wrong, rule: 'by-hand', reason: 'h1' }),
        value: 'failed-by-hand',
        note: 'Le champ de recherche n’a pas d’étiquette',
        at: '2026-11-18T12:30:00.000Z',
      }),
    ],
    captures: [capture],
  };
}

/** Dates as they are stored: how a date is written is the browser's affair, and changes with its version. */
export function speechOf(language: Language) {
  return { ...createSpeech(language, { fr, en }[language]), date: (iso: string) => iso, day: (iso: string) => iso.slice(0, 10) };
}

export function input(language: Language = 'fr', content = school(), more: Partial<PrepareOptions> = {}): ExportInput {
  return prepare(content, {
    speech: speechOf(language),
    words: exportTexts[language],
    at: new Date('2026-11-24T16:05:00.000Z'),
    reasonOf,
    testsOf: () => [],
    images,
    ...more,
  });
}

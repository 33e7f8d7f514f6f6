import { type Check, failed, passed, ruleMeta } from '../engine';

/** Public identifiers of the W3C's recommendations, with the root of their system identifier. Anything else names no known document type. */
const known =
  /^(-\/\/W3C\/\/DTD (HTML 4\.01( Transitional| Frameset)?|XHTML 1\.0 (Strict|Transitional|Frameset)|XHTML 1\.1( plus MathML 2\.0( plus SVG 1\.1)?)?|XHTML Basic 1\.[01]|XHTML\+RDFa 1\.[01]|XHTML-Print 1\.0)\/\/EN|-\/\/W3C\/\/DTD HTML 4\.0( Transitional| Frameset)?\/\/EN|ISO\/IEC 15445:2000\/\/DTD (HyperText Markup Language|HTML)\/\/EN)$/i;

export const meta = ruleMeta({
  tests: ['8.1.1', '8.1.2', '8.1.3'],
  wcag: ['4.1.1'],
  act: [],
  targets: (page) => [page.root],
  reads: 'dom',
  frames: 'top',
  reasons: {
    missing: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: 'La page ne déclare pas son type de document',
        effect: 'Le navigateur l’affiche en mode de compatibilité : tailles, espaces et outils d’aide peuvent s’y comporter autrement.',
        fix: 'Ajoutez <!doctype html> en toute première ligne du modèle de page, avant la balise html.',
      },
      en: {
        title: 'The page does not declare its document type',
        effect: 'The browser shows it in compatibility mode: sizes, spaces and assistive tools may behave in another way.',
        fix: 'Add <!doctype html> as the very first line of the page template, before the html tag.',
      },
    },
    unknown: {
      who: 'developer',
      impact: 'minor',
      fr: {
        title: 'Le type de document déclaré n’existe pas',
        effect: 'La déclaration « {doctype} » ne correspond à aucune version de HTML : navigateurs et aides techniques devinent.',
        fix: 'Remplacez la déclaration par <!doctype html>.',
      },
      en: {
        title: 'The declared document type does not exist',
        effect: 'The declaration “{doctype}” matches no version of HTML: browsers and assistive tools have to guess.',
        fix: 'Replace the declaration with <!doctype html>.',
      },
    },
  },
});

export const check: Check<typeof meta> = (_root, { document }) => {
  if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
  const { doctype } = document;
  if (!doctype) return failed('missing', {}, ['8.1.1']);
  // The parser keeps a doctype only where it stands first: that it is there proves its place.
  const there = passed(['8.1.1', '8.1.3']);
  if (isKnown(doctype)) return [there, passed(['8.1.2'])];
  return [there, failed('unknown', { doctype: `${doctype.name} ${doctype.publicId}`.trim() }, ['8.1.2'])];
};

function isKnown({ name, publicId, systemId }: DocumentType): boolean {
  if (name.toLowerCase() !== 'html') return false;
  if (publicId === '') return systemId === '' || systemId === 'about:legacy-compat';
  return known.test(publicId);
}

import { strToU8, zipSync } from 'fflate';
import { criteriaOf, rgaa412 } from '../../../../../referential';

/** Numbers of the 106 criteria. */
export const criteria = criteriaOf(rgaa412).map(({ id }) => id);

const namespaces = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  of: 'urn:oasis:names:tc:opendocument:xmlns:of:1.2',
}).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

const text = (value: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${value}</text:p></table:table-cell>`;
const formula = (code: string, cached: string) =>
  `<table:table-cell table:formula="of:=${code}" office:value-type="string" office:string-value="${cached}"><text:p>${cached}</text:p></table:table-cell>`;
const number = (code: string, cached: number) =>
  `<table:table-cell table:formula="of:=${code}" office:value-type="float" office:value="${cached}"><text:p>${cached}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const sheet = (name: string, ...rows: string[]) => `<table:table table:name="${name}"><table:table-column/>${rows.join('')}</table:table>`;
const rest = '<table:table-row table:number-rows-repeated="1000"><table:table-cell table:number-columns-repeated="16"/></table:table-row>';

function sample(pages: readonly string[]): string {
  return sheet(
    'Échantillon',
    row(text('Grille d’essai')),
    row(text('Échantillon évalué')),
    row(text('Date'), text('jj/mm/aaaa')),
    row(text('Auditeur ou auditrice'), text('Prénom Nom ')),
    row(text('Contexte'), text('Visite initiale')),
    row(text('Site :'), text('Nom du site', ' table:number-columns-spanned="2"'), '<table:covered-table-cell/>'),
    row('<table:table-cell table:number-columns-repeated="16"/>'),
    row(text('N° page'), text('Titre de la page'), text('URL')),
    ...pages.map((page) => row(text(page), text(`Titre ${page}`), text(`https://www.site.fr/${page}`))),
    rest,
  );
}

function page(name: string, index: number): string {
  const lines = criteria.map((criterion, i) =>
    row(
      i === 0 ? text('IMAGES', ' table:number-rows-spanned="9"') : '<table:covered-table-cell/>',
      formula(`[Critères.B${i + 3}]`, criterion),
      formula(`[Critères.C${i + 3}]`, `Intitulé ${criterion}`),
      text('NT', ' table:style-name="statut" table:content-validation-name="val1"'),
      text('N', ' table:content-validation-name="val2"'),
      '<table:table-cell table:style-name="libre" table:number-columns-repeated="2"/>',
    ),
  );
  const heads = ['Thématique', 'Critère', 'Recommandation', 'Statut', 'Dérogation', 'Modifications à apporter'];
  return sheet(
    name,
    row(formula('[Échantillon.A1]', 'Grille d’essai')),
    row(formula(`CONCATENATE([Échantillon.B${9 + index}];&quot; : &quot;;[Échantillon.C${9 + index}])`, 'Titre : adresse')),
    row(...heads.map((head) => text(head)), text('Commentaires en cas de dérogations')),
    ...lines,
    rest,
  );
}

/** Statuses of all pages, their numbers, and the official formula: NC, else C, else NT, else NA. */
function base(pages: readonly string[]): string {
  const last = String.fromCharCode(67 + pages.length);
  return sheet(
    'BaseDeCalcul',
    row(text('N°'), text('Critère'), text('Thème'), ...pages.map((name) => text(name)), text('C'), text('NC'), text('NA'), text('NT')),
    ...criteria.map((criterion, i) => {
      const line = i + 2;
      const range = `[.D${line}:.${last}${line}]`;
      const at = (offset: number) => `[.${String.fromCharCode(68 + pages.length + offset)}${line}]`;
      return row(
        text(String(i)),
        formula(`[Critères.B${i + 3}]`, criterion),
        text('Thème'),
        ...pages.map((name) => formula(`[${name}.D${i + 4}]`, 'NT')),
        ...['C', 'NC', 'NA', 'NT'].map((status) => number(`COUNTIF(${range};&quot;${status}&quot;)`, status === 'NT' ? pages.length : 0)),
        formula(`IF(${at(1)}&gt;0;&quot;NC&quot;;IF(${at(0)}&gt;0;&quot;C&quot;;IF(${at(3)}&gt;0;&quot;NT&quot;;&quot;NA&quot;)))`, 'NT'),
      );
    }),
  );
}

export interface SmallGrid {
  readonly file: Uint8Array;
  readonly content: string;
}

/** A file of the same structure as the official grid, small and of our own making: `size` pages in place of 20. */
export function smallGrid(size = 3): SmallGrid {
  const pages = Array.from({ length: size }, (_, i) => `P${String(i + 1).padStart(2, '0')}`);
  const validation = (name: string, list: string) =>
    `<table:content-validation table:name="${name}" table:condition="of:cell-content-is-in-list(${list})" table:allow-empty-cell="false"/>`;
  const content = [
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content ${namespaces.join(' ')} office:version="1.3">`,
    '<office:automatic-styles><style:style style:name="statut" style:family="table-cell">',
    '<style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="libre" style:family="table-cell"/></office:automatic-styles>',
    '<office:body><office:spreadsheet><table:content-validations>',
    validation('val1', '&quot;C&quot;;&quot;NC&quot;;&quot;NA&quot;;&quot;NT&quot;'),
    validation('val2', '&quot;D&quot;;&quot;N&quot;'),
    '</table:content-validations>',
    sample(pages),
    sheet('Critères', row(text('Critères')), row(text('')), ...criteria.map((id) => row(text(''), text(id), text(`Intitulé ${id}`)))),
    base(pages),
    ...pages.map(page),
    '</office:spreadsheet></office:body></office:document-content>',
  ].join('');
  const manifest =
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' +
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>' +
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>' +
    '<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>';
  const meta =
    '<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"><office:meta>' +
    '<meta:generator>LibreOffice/24.2.5.2$Linux_X86_64 LibreOffice_project/bffef4ea93e59bebbeaf7f431bb02b1a39ee8a59</meta:generator>' +
    '</office:meta></office:document-meta>';
  const file = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    'meta.xml': strToU8(meta),
    'META-INF/manifest.xml': strToU8(manifest),
    'Configurations2/images/': new Uint8Array(),
  });
  return { file, content };
}

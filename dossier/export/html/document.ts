import type { Language } from '../../../contracts';
import { type Content, html, Markup } from './markup';
import { style } from './style';

/** A whole HTML file that runs no script and asks nothing of any server, whatever is in it. */
export function htmlDocument(language: Language, title: string, body: Content): string {
  const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body class="report">
${body}
</body>
</html>
`.text;
}

import type { Page } from '..';
import * as colour from './colour';
import * as documentType from './document';
import * as fields from './fields';
import * as focus from './focus';
import * as links from './links';
import * as reveal from './reveal';
import * as scripts from './scripts';
import * as tables from './tables';
import * as text from './text';

/**
 * Counts what some tests bear on, always too much rather than too little: 0 proves that there is none in what was read.
 * One that looks at every element does so in steps.
 */
export type Probe = (page: Page) => number | Generator<void, number>;

/** Probes by name, asked for as `probe:<name>`. README.md says what each counts and which tests it can serve. */
export const probes: Readonly<Record<string, Probe>> = {
  'text-small-regular': text.smallRegular,
  'text-small-bold': text.smallBold,
  'text-large-regular': text.largeRegular,
  'text-large-bold': text.largeBold,
  'writing-horizontal': text.writingHorizontal,
  'writing-vertical': text.writingVertical,
  'text-against-direction': text.againstDirection,
  'hidden-content': text.hiddenContent,
  'text-colour-differs': colour.textColourDiffers,
  'text-colour-declared': colour.textColourDeclared,
  'background-colour-declared': colour.backgroundColourDeclared,
  'background-image': colour.backgroundImage,
  'link-by-colour': colour.linkByColour,
  'link-text': links.textLinks,
  'link-image': links.imageLinks,
  'link-composite': links.compositeLinks,
  'link-svg': links.svgLinks,
  'link-in-page': links.linksInPage,
  focusable: focus.focusable,
  'focusable-beyond-first': focus.focusableBeyondFirst,
  component: focus.components,
  'captcha-image': focus.captchaImages,
  'reveal-on-hover': reveal.onHover,
  'reveal-on-focus': reveal.onFocus,
  reveal: reveal.any,
  script: scripts.scripts,
  'script-or-aria': scripts.scriptsOrAria,
  'css-motion': scripts.cssMotion,
  'may-move': scripts.mayMove,
  'may-sound': scripts.maySound,
  doctype: documentType.doctype,
  'doctype-html5': documentType.html5Doctype,
  field: fields.fields,
  'field-beyond-first': fields.beyondFirst,
  'field-in-form-of-several': fields.inFormOfSeveral,
  'table-not-single': tables.notSingle,
  'table-maybe-complex': tables.maybeComplex,
};

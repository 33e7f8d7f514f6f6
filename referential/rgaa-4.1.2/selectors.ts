/**
 * What a test could be about, as selectors. Each proves absence when nothing matches, so each says too much rather than too little:
 * hidden elements count, roles count as elements do, and content that a script only puts in on a click counts by its usual marks.
 */

export const IMG = 'img, [role~="img" i]:not(svg), [role~="image" i]:not(svg)';
export const ROLE_IMG = '[role~="img" i], [role~="image" i]';
export const AREA = 'area';
export const IMAGE_BUTTON = 'input[type="image" i]';
/** Without a type, the browser finds out from the file. */
export const OBJECT_IMAGE = 'object[type^="image/" i], object:not([type])';
export const EMBED_IMAGE = 'embed[type^="image/" i], embed:not([type])';
export const SVG = 'svg';
export const CANVAS = 'canvas';
export const CAPTCHA_IMAGE = `img, area, object, embed, svg, canvas, ${ROLE_IMG}`;
export const ANY_IMAGE = `${CAPTCHA_IMAGE}, ${IMAGE_BUTTON}`;
export const DESCRIBED_IMAGE = ['img', IMAGE_BUTTON, 'area', 'object', 'embed', 'svg', 'canvas', '[role~="img" i]', '[role~="image" i]']
  .map((image) => `${image}[aria-describedby]`)
  .join(', ');

export const FRAME = 'iframe, frame';

/** Players that wait for a click or a consent before they put in their frame (tarteaucitron, lite-youtube…). Case matters: it is twice as fast. */
const PLAYER_TO_COME = ['ideo', 'udio', 'player', 'Player', 'outube', 'ouTube', 'imeo', 'ailymotion', 'odcast', 'oundcloud']
  .map((part) => `[class*="${part}"]`)
  .concat('lite-youtube', 'lite-vimeo', '[data-videoid]', '[data-video-id]', '[data-ytid]')
  .join(', ');
const MEDIA_FILE = ['mp3', 'm4a', 'wav', 'ogg', 'mp4', 'm4v', 'webm', 'ogv', 'avi', 'mov', 'm3u8']
  .map((end) => `a[href*=".${end}" i]`)
  .join(', ');
const VIDEO = `video, ${FRAME}, object, embed, ${PLAYER_TO_COME}, ${MEDIA_FILE}`;
const AUDIO = 'audio, bgsound';
const MAP_OR_GAME = ['map', 'Map', 'carte', 'Carte', 'leaflet', 'game', 'Game']
  .map((part) => `[class*="${part}"], [id*="${part}"]`)
  .join(', ');
const NON_TIMED = `object, embed, applet, canvas, svg, ${FRAME}, ${MAP_OR_GAME}`;
/** A `video` may play a sound alone; a frame or a file, anything. */
export const VIDEO_MEDIA = [VIDEO];
export const TIMED_MEDIA = [AUDIO, VIDEO];
/** Maps, games, slide shows, animations: also those that scripts build out of ordinary elements. */
export const NON_TIMED_MEDIA = [NON_TIMED];
export const MEDIA = [AUDIO, VIDEO, NON_TIMED];

export const LINK = 'a[href], area[href], svg a, [role~="link" i]';
export const HEADING = 'h1, h2, h3, h4, h5, h6, [role~="heading" i]';

const NOT_TYPED = ['hidden', 'submit', 'reset', 'button', 'image', 'checkbox', 'radio'].map((type) => `:not([type="${type}" i])`).join('');
const TYPED_ROLE = ['textbox', 'searchbox', 'combobox', 'listbox', 'slider', 'spinbutton'].map((role) => `[role~="${role}" i]`).join(', ');
/** Fields but boxes and radio buttons. */
export const TYPED_FIELD = `input${NOT_TYPED}, select, textarea, ${TYPED_ROLE}, [contenteditable]:not([contenteditable="false" i])`;
/** Elements that can be a field and bear the attribute. */
export function namedField(attribute: 'title' | 'aria-label' | 'aria-labelledby'): string {
  return ['input', 'select', 'textarea', '[role]', '[contenteditable]'].map((field) => `${field}[${attribute}]`).join(', ');
}
export const FIELD_GROUP = 'fieldset, legend, [role~="group" i], [role~="radiogroup" i]';
export const BUTTON = ['submit', 'reset', 'button', 'image']
  .map((type) => `input[type="${type}" i]`)
  .concat('button', 'summary', '[role~="button" i]')
  .join(', ');
/** Scripts can send without a `form`: any field or button may be one. */
export const FORM = `form, [role~="form" i], ${TYPED_FIELD}, input, ${BUTTON}`;
/** An address does not say what it serves: only a page where nothing can be followed or pressed surely has no download. */
export const DOWNLOAD = `${LINK}, form, ${BUTTON}`;

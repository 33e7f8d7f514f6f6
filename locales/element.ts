import { type Target, tagOf, textOf } from '../contracts';
import type { Speech, Texts } from '.';

type Kind = keyof Texts['element']['kind'];

/** Characters of a name before it is cut. */
const longest = 80;

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['a', 'link'],
  ['area', 'link'],
  ['audio', 'media'],
  ['button', 'button'],
  ['dl', 'list'],
  ['form', 'form'],
  ['frame', 'frame'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['iframe', 'frame'],
  ['img', 'image'],
  ['input', 'field'],
  ['ol', 'list'],
  ['p', 'text'],
  ['picture', 'image'],
  ['select', 'field'],
  ['span', 'text'],
  ['svg', 'icon'],
  ['table', 'table'],
  ['textarea', 'field'],
  ['ul', 'list'],
  ['video', 'media'],
]);

const roles: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['button', 'button'],
  ['checkbox', 'field'],
  ['combobox', 'field'],
  ['form', 'form'],
  ['heading', 'heading'],
  ['img', 'image'],
  ['link', 'link'],
  ['list', 'list'],
  ['radio', 'field'],
  ['searchbox', 'field'],
  ['table', 'table'],
  ['textbox', 'field'],
]);

/** What an element is, in a few words that need no knowledge of HTML: `Image « accueil.jpg »`, `Lien « Lire la suite »`. */
export function elementName(target: Target, speech: Speech): string {
  const tag = tagOf(target.html);
  if (tag === 'html' || tag === 'body') return speech.t.element.whole;
  const word = speech.t.element.kind[roles.get(target.role) ?? kinds.get(tag) ?? 'element'];
  const hint = target.name || textOf(target.html) || fileOf(target.html);
  return hint ? `${word} ${speech.say(speech.t.cause.quote, { text: cut(hint) })}` : word;
}

/** Where it stands: the landmarks around it, innermost last, and whether it is in a frame. */
export function elementPlace(target: Target, speech: Speech): string {
  const { t } = speech;
  const around = (target.landmark ? target.landmark.split('>') : []).map((part) => {
    const [, role = part, name = ''] = /^([\w-]+)(?:\[(.*)\])?$/s.exec(part) ?? [];
    const word = Object.hasOwn(t.element.landmark, role) ? t.element.landmark[role as keyof typeof t.element.landmark] : role;
    return name ? `${word} ${speech.say(speech.t.cause.quote, { text: cut(name) })}` : word;
  });
  if (target.frame.length > 0) around.unshift(speech.t.element.inFrame);
  const [first = '', ...others] = around.filter(Boolean);
  return [first.charAt(0).toLocaleUpperCase(speech.language) + first.slice(1), ...others].join(', ');
}

/** The path of selectors that leads to it, frames and shadow hosts included. */
export function elementPath({ frame, shadow, selector }: Target): string {
  return [...frame, ...shadow, selector].join(' >>> ');
}

/** Name of the file that a start tag points to: all that tells one unnamed image from another. */
function fileOf(html: string): string {
  const address = /^<[^>]*?\s(?:src|href|data)\s*=\s*["']?([^"'\s>]+)/i.exec(html)?.[1] ?? '';
  if (address.startsWith('data:')) return '';
  return address.split(/[?#]/)[0]?.split('/').filter(Boolean).at(-1) ?? '';
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

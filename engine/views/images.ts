import { imagesOf } from '../page/image';
import { type ReadView, viewMeta } from './view';

export const meta = viewMeta({
  order: 3,
  rules: [
    'image-',
    'img-',
    'svg-icons',
    'alt-',
    'area-',
    'embed-canvas-names',
    'long-description',
    'figure-caption',
    'axe/image',
    'axe/svg',
    'axe/area',
    'axe/role-img',
    'axe/object',
    'axe/input-image',
  ],
  draws: 'tags',
  fr: {
    name: 'Images',
    hint: 'Chaque image avec le texte qui la remplace. Une image qui informe a un texte, une image qui décore n’en a pas.',
    none: 'Cette page n’a pas d’image.',
    marks: {
      img: 'image',
      role: 'image',
      area: 'zone d’image',
      button: 'bouton image',
      svg: 'dessin',
      object: 'objet',
      embed: 'objet',
      canvas: 'dessin',
    },
    notes: {
      ignored: 'Décorative : les lecteurs d’écran ne la disent pas.',
      none: 'Aucun texte de remplacement.',
      from: 'Texte donné par {source}.',
      caption: 'Légende : {caption}',
      file: 'Fichier : {file}',
      unseen: 'Cachée en ce moment.',
    },
  },
  en: {
    name: 'Images',
    hint: 'Each image with the text that replaces it. An image that informs has a text, an image that decorates has none.',
    none: 'This page has no image.',
    marks: {
      img: 'image',
      role: 'image',
      area: 'image area',
      button: 'image button',
      svg: 'drawing',
      object: 'object',
      embed: 'object',
      canvas: 'drawing',
    },
    notes: {
      ignored: 'Decorative: screen readers do not tell it.',
      none: 'No text alternative.',
      from: 'Text given by {source}.',
      caption: 'Caption: {caption}',
      file: 'File: {file}',
      unseen: 'Hidden right now.',
    },
  },
});

export const read: ReadView = (page) =>
  [...imagesOf(page)].map(([element, { kind, name, ignored, caption }]) => ({
    element,
    mark: kind,
    text: name.text,
    notes: [
      ...(page.visible(element) ? [] : [{ note: 'unseen' }]),
      ...(ignored ? [{ note: 'ignored' }] : name.text ? [{ note: 'from', values: { source: name.from } }] : [{ note: 'none' }]),
      ...(caption ? [{ note: 'caption', values: { caption: page.text(caption).slice(0, 120) } }] : []),
      ...(fileOf(element) ? [{ note: 'file', values: { file: fileOf(element) } }] : []),
    ],
  }));

/** Name of its file: all that tells one unnamed image from another. */
function fileOf(element: Element): string {
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  return address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '').slice(0, 80);
}

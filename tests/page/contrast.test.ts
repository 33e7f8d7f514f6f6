import { expect, it } from 'vitest';
import { inPage, useBrowser } from './browser';

declare const temoin: typeof import('./harness');

useBrowser();

/** Ratio (two digits, cut) or doubt of `#t`. */
const contrast = (html: string) =>
  inPage(html, async () => {
    const page = await temoin.open();
    const { range, doubt } = temoin.contrastOf(temoin.at('#t'), page);
    const cut = (ratio: number) => Math.floor(ratio * 100) / 100;
    if (!range) return doubt;
    return range.min === range.max ? cut(range.min) : [cut(range.min), cut(range.max)];
  });

it.each([
  ['on the canvas', '<p id=t style="color:#767676">a', 4.54],
  ['on its own colour', '<p id=t style="color:#fff;background:#000">a', 21],
  ['on that of an ancestor', '<div style="background:#000"><p id=t style="color:#fff">a', 21],
  ['in another notation', '<p id=t style="color:oklch(0 0 0)">a', 21],
  ['of a translucent text', '<p id=t style="color:rgba(0,0,0,.5)">a', 3.97],
  ['on a translucent layer', '<div style="background:rgba(0,0,0,.5)"><p id=t style="color:#fff">a', 3.97],
  ['in a translucent group', '<div style="opacity:.5;background:#fff"><p id=t style="color:#000">a', 3.97],
  ['on a gradient', '<p id=t style="color:#000;background:linear-gradient(#fff,#777)">a', [4.68, 21]],
  ['on an image', '<div style="background:url(data:,)"><p id=t>a', 'image'],
  ['on a colour above an image', '<div style="background:url(data:,)"><p id=t style="background:#fff;color:#000">a', 21],
  ['with a shadow', '<p id=t style="text-shadow:0 0 2px #fff">a', 'effect'],
  ['blended', '<div style="mix-blend-mode:multiply"><p id=t>a', 'effect'],
  ['floating over the page', '<div style="position:absolute;top:0"><p id=t style="color:#000">a', 21],
  ['floating with its colour', '<div style="position:absolute;top:0;background:#000"><p id=t style="color:#fff">a', 21],
  ['under a floating box', '<p id=t>a</p><div style="position:absolute;top:0;left:0;width:99px;height:99px;background:#eee">', 'overlap'],
  ['beyond the box of its background', '<div style="background:#000;height:5px"><p id=t style="color:#fff;margin:0">a', 'overlap'],
])('contrast %s', async (_, html, expected) => {
  expect(await contrast(html)).toEqual(expected);
});

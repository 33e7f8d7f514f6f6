import { describe, expect, it } from 'vitest';
import { parseRefresh } from '../../../../engine/page/refresh';

describe('parseRefresh', () => {
  it.each([
    ['0', { delay: 0, url: '' }],
    ['  30', { delay: 30, url: '' }],
    ['5; url=a.html', { delay: 5, url: 'a.html' }],
    ['5;a.html', { delay: 5, url: 'a.html' }],
    ['5,URL = "a b.html" x', { delay: 5, url: 'a b.html' }],
    ["1.9; url='a.html'", { delay: 1, url: 'a.html' }],
    ['.5', { delay: 0, url: '' }],
  ])('reads %j as the browser does', (content, expected) => {
    expect(parseRefresh(content)).toEqual(expected);
  });

  it.each(['', '-1', 'abc', '5x', '; url=a.html'])('refuses %j', (content) => {
    expect(parseRefresh(content)).toBeUndefined();
  });
});

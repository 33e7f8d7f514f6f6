import { describe, expect, it } from 'vitest';
import { Answer, parse } from '../../../contracts';
import { alike, causeOf, signatureOf, siteOf } from '../../../referential/signature';
import { answer, answerTo, finding, target } from './build';

describe('a signature', () => {
  const link = finding({
    rule: 'link-text-generic',
    reason: 'context',
    target: target({ role: 'link', name: 'Lire', textHash: 'h', html: '<a class="x" href="/a?utm=1">' }),
  });
  const but = (given: Parameters<typeof target>[0], values = link.values) =>
    finding({ ...link, values, target: target({ ...link.target, ...given }) });

  it('does not follow what changes from one load to the next', () => {
    const moved = but({
      selector: '#z',
      frame: ['iframe'],
      html: '<a class="y z" href="/a?utm=2" data-id="7">',
      box: { x: 5, y: 5, width: 1, height: 1 },
    });
    expect(signatureOf(moved)).toBe(signatureOf(link));
  });

  it('differs by place, name, text, address, and by what the question quotes', () => {
    const others = [
      but({ landmark: 'footer' }),
      but({ name: 'Voir' }),
      but({ textHash: 'i' }),
      but({ html: '<a href="/b">' }),
      but({}, { context: 'Portes ouvertes' }),
    ];
    expect(new Set([link, ...others].map(signatureOf)).size).toBe(6);
  });

  it('does not follow numbers, which change with the window', () => {
    expect(signatureOf(but({}, { ratio: 3.1 }))).toBe(signatureOf(but({}, { ratio: 3.2 })));
  });

  it('tells two decorative images apart by their source', () => {
    const image = (src: string) => finding({ target: target({ html: `<img alt="" src="${src}">` }) });
    expect(signatureOf(image('/a.jpg'))).not.toBe(signatureOf(image('/b.jpg')));
  });

  it('reads a start tag cut short, and one with > in a value', () => {
    expect(signatureOf(but({ html: '<a title="a > b" href="/a?utm=1">' }))).toBe(signatureOf(link));
    expect(() => signatureOf(but({ html: '<a title="never closed' }))).not.toThrow();
    expect(() => signatureOf(but({ html: '' }))).not.toThrow();
  });

  it('holds its cause, whatever the rule is called', () => {
    expect(causeOf(signatureOf(finding({ rule: 'axe/image-alt', reason: 'failed' })))).toBe('axe/image-alt/failed');
  });

  it('is alike when the same link, image or name shows, for the same cause only', () => {
    expect(alike(signatureOf(link), signatureOf(but({ name: 'Lire la suite', textHash: 'i' })))).toBe(true);
    expect(alike(signatureOf(link), signatureOf(but({ name: 'Voir', textHash: 'i', html: '<a href="/b">' })))).toBe(false);
    expect(alike(signatureOf(link), signatureOf(finding({ ...link, reason: 'alone' })))).toBe(false);
    const bare = finding({ target: target({ html: '<svg>' }) });
    expect(alike(signatureOf(bare), signatureOf(finding({ ...bare, target: target({ html: '<svg>', landmark: 'footer' }) })))).toBe(false);
  });
});

describe('the site of an address', () => {
  it('is its origin; local files are one site; what is no address has none', () => {
    expect([siteOf('https://www.ecole.fr/a?b#c'), siteOf('file:///home/a.html'), siteOf('')]).toEqual([
      'https://www.ecole.fr',
      'file://',
      '',
    ]);
  });
});

describe('an answer', () => {
  const refused = (given: object) => () => parse(Answer, { ...answer(), ...given }, 'answer');

  it('is about a page, or about an element with its rule, reason and signature', () => {
    expect(parse(Answer, answerTo(finding()), 'answer').rule).toBe('some-rule');
    expect(refused({ rule: 'r', reason: 'x' })).toThrow('signature');
    expect(refused({ signature: 's' })).toThrow('signature');
    expect(refused({ rule: 'r', signature: 's' })).toThrow('reason');
  });

  it('gives its reason in words when it sets a finding aside or adds a defect', () => {
    const hand = { rule: 'by-hand', reason: 'd1', signature: 's', value: 'failed-by-hand' };
    expect(refused({ ...hand, note: ' ' })).toThrow('note');
    expect(refused({ ...hand, rule: 'some-rule', note: 'Illisible' })).toThrow('rule');
    expect(refused({ ...hand, note: 'Illisible' })).not.toThrow();
    expect(refused({ rule: 'r', reason: 'x', signature: 's', value: 'set-aside' })).toThrow('note');
  });

  it('bears a date in UTC, which orders answers', () => {
    expect(refused({ at: '2 mars 2026' })).toThrow('at');
  });
});

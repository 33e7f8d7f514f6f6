import { describe, expect, test } from 'vitest';
import { defectCount, headline } from '../../../components/model/headline';
import { groupUnread, originsOf } from '../../../components/model/unread';
import type { Unread } from '../../../contracts';
import { causeText } from '../../../locales/cause-text';
import { elementName, elementPath, elementPlace } from '../../../locales/element';
import { defect, english, finding, french, group, target } from './build';

const links = (...texts: string[]) => texts.map((text) => finding({ values: { text } }));

describe('text of a cause', () => {
  const text = 'entend «\u00a0{text}\u00a0» sans savoir';
  test('one value is quoted', () => expect(causeText(text, links('Ici', 'Ici'), french)).toBe('entend «\u00a0Ici\u00a0» sans savoir'));
  test('several values are each quoted', () => {
    expect(causeText(text, links('Ici', 'Voir'), french)).toBe('entend «\u00a0Ici\u00a0» ou «\u00a0Voir\u00a0» sans savoir');
    expect(causeText('hears “{text}”', links('Here', 'See'), english)).toBe('hears “Here” or “See”');
  });
  test('no more than three', () => {
    expect(causeText(text, links('a', 'b', 'c', 'd'), french)).toBe(
      'entend «\u00a0a\u00a0», «\u00a0b\u00a0», «\u00a0c\u00a0»… sans savoir',
    );
  });
  test('numbers are written as the language does', () => {
    const faint = [2.5, 3.1].map((ratio) => finding({ values: { ratio } }));
    expect(causeText('contraste {ratio}', faint, french)).toBe('contraste 2,5 ou 3,1');
  });
  test('{n} is the number of elements', () => expect(causeText('{n} liens', links('a', 'b'), french)).toBe('2 liens'));
  test('what a page writes is never taken for a placeholder', () => {
    expect(causeText('« {text} »', links('{n}', '{text}'), french)).toBe('«\u00a0{n}\u00a0» ou «\u00a0{text}\u00a0»');
    expect(causeText('{text}', links('{n}'), french)).toBe('{n}');
  });
});

describe('name of an element, without jargon', () => {
  test.each([
    [{ html: '<img src="/photos/IMG_2031.jpg?w=300" class="x">' }, 'Image «\u00a0IMG_2031.jpg\u00a0»'],
    [{ html: '<a href="/x">Lire <b>la suite</b></a>' }, 'Lien «\u00a0Lire la suite\u00a0»'],
    [{ html: '<div role="button">', role: 'button', name: 'Envoyer' }, 'Bouton «\u00a0Envoyer\u00a0»'],
    [{ html: '<svg viewBox="0 0 1 1">' }, 'Icône'],
    [{ html: '<img src="data:image/png;base64,AAAA">' }, 'Image'],
    [{ html: '<my-card>' }, 'Élément'],
    [{ html: '<html lang="fr">' }, 'Page entière'],
  ])('%o', (more, name) => expect(elementName(target(more), french)).toBe(name));
  test('a long name is cut', () => expect(elementName(target({ name: 'x'.repeat(300) }), french).length).toBeLessThan(100));
});

describe('place of an element', () => {
  test('landmarks in words', () => {
    expect(elementPlace(target({ landmark: 'main>navigation[Fil d’Ariane]' }), french)).toBe(
      'Contenu principal, navigation «\u00a0Fil d’Ariane\u00a0»',
    );
  });
  test('in a frame', () => expect(elementPlace(target({ frame: ['#f'], landmark: '' }), french)).toBe('Dans un cadre'));
  test('outside of every landmark', () => expect(elementPlace(target(), french)).toBe(''));
  test('a role named like a member of every object is no landmark', () => {
    expect(elementPlace(target({ landmark: 'constructor' }), french)).toBe('Constructor');
  });
  test('path through frames and shadow roots', () => {
    expect(elementPath(target({ frame: ['iframe'], shadow: ['my-card'], selector: 'a' }))).toBe('iframe >>> my-card >>> a');
  });
});

describe('headline', () => {
  const open = { machine: 0, person: 0, open: 12 };
  test('defects and questions', () => {
    const questions = [{ kind: 'page', key: 'p', tests: ['12.1.1'] }] as const;
    expect(headline(group({ defects: [defect(), defect()], questions }), french)).toBe('2 défauts à corriger, 1 question');
    expect(headline(group({ questions, settled: open }), french)).toBe('Aucun défaut prouvé, 1 question reste');
  });
  test('without question, what is open is still said', () => {
    expect(headline(group({ settled: open }), french)).toBe('Aucun défaut prouvé, 12 tests restent ouverts');
  });
  test('the worst impact is counted, not spread over all', () => {
    const mixed = [defect({ impact: 'blocking' }), defect(), defect()];
    expect(defectCount(group({ defects: mixed, worst: 'blocking' }), french)).toBe('3 défauts, dont 1 bloquant');
    expect(defectCount(group({ defects: [defect()], worst: 'major' }), french)).toBe('1 défaut gênant');
    expect(defectCount(group({ defects: [defect({ impact: null })], worst: null }), french)).toBe('1 défaut');
  });
});

describe('what was not read', () => {
  const item = (kind: Unread['kind'], origin?: string): Unread => ({ kind, frame: [], selector: '', label: '', ...(origin && { origin }) });
  test('what hides most comes first', () => {
    expect(groupUnread([item('frame-hidden'), item('canvas'), item('frame')]).map(({ kind }) => kind)).toEqual([
      'frame',
      'canvas',
      'frame-hidden',
    ]);
  });
  test('a site is asked for once, and never for a hidden frame', () => {
    const video = 'https://video.example';
    expect(originsOf([item('frame', video), item('frame', video), item('frame-hidden', 'https://mesure.example')])).toEqual([video]);
  });
});

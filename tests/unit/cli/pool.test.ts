import { describe, expect, it } from 'vitest';
import { pause } from '../../../cli/deadline';
import { pool, queue } from '../../../cli/pool';

describe('pool', () => {
  it('works on every item once, never more than its size at a time', async () => {
    const seen: number[] = [];
    let now = 0;
    let most = 0;
    await pool([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++now);
      await pause(5);
      now--;
      seen.push(item);
    });
    expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('gives a free place to the next item at once', async () => {
    const ended: string[] = [];
    await pool(['slow', 'a', 'b', 'c'], 2, async (item) => {
      await pause(item === 'slow' ? 60 : 5);
      ended.push(item);
    });
    expect(ended).toEqual(['a', 'b', 'c', 'slow']);
  });
});

describe('queue', () => {
  it('runs works one after the other, a failed one included', async () => {
    const oneAtATime = queue();
    const log: string[] = [];
    const work = (name: string, fails: boolean) =>
      oneAtATime(async () => {
        log.push(`${name} begins`);
        await pause(5);
        log.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const all = await Promise.allSettled([work('a', false), work('b', true), work('c', false)]);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

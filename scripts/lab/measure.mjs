import { traced } from './trace.mjs';

/**
 * Milliseconds of CPU of the page's main thread, so that a loaded machine shows little.
 * Firefox has no such counter: the clock then, which needs a quiet machine.
 */
export async function cpuClock(page, browser) {
  if (browser === 'firefox') return { read: () => page.evaluate(() => performance.now()), close: async () => {} };
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  };
  return { read, close: () => session.detach() };
}

/** Lengths in CPU milliseconds of the tasks of the main thread while `work` runs, and the peak of the JS heap above its start. */
export async function tasksAndHeap(page, work) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const base = await page.evaluate(() => {
    globalThis.benchPeak = 0;
    const look = () => {
      globalThis.benchPeak = Math.max(globalThis.benchPeak, performance.memory.usedJSHeapSize);
    };
    globalThis.benchTimer = setInterval(look, 10);
    return performance.memory.usedJSHeapSize;
  });
  const { tasks } = await traced(page, work);
  const peak = await page.evaluate(() => {
    clearInterval(globalThis.benchTimer);
    return Math.max(globalThis.benchPeak, performance.memory.usedJSHeapSize);
  });
  await session.detach();
  return { tasks: tasks.map(({ tdur }) => tdur / 1000).filter((ms) => ms > 0.5), heap: peak - base };
}

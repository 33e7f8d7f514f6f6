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
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'] });
  await work();
  const buffer = await page.tracing.stop();
  const peak = await page.evaluate(() => {
    clearInterval(globalThis.benchTimer);
    return Math.max(globalThis.benchPeak, performance.memory.usedJSHeapSize);
  });
  await session.detach();
  return { tasks: mainThreadTasks(buffer), heap: peak - base };
}

/** The tasks of the renderer's main thread that worked most: the page's. */
function mainThreadTasks(buffer) {
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString());
  const key = ({ pid, tid }) => `${pid}:${tid}`;
  const mains = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key));
  const byThread = {};
  for (const event of traceEvents) {
    if (event.ph !== 'X' || event.name !== 'RunTask' || event.tdur === undefined || !mains.has(key(event))) continue;
    byThread[key(event)] ??= [];
    byThread[key(event)].push(event.tdur / 1000);
  }
  const sum = (list) => list.reduce((total, value) => total + value, 0);
  return (Object.values(byThread).sort((a, b) => sum(b) - sum(a))[0] ?? []).filter((task) => task > 0.5);
}

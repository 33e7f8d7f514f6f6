/**
 * Records what the main thread of a page does while `work` runs.
 * @returns the events of that thread, and its tasks (`tdur`: microseconds of CPU)
 */
export async function traced(page, work) {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline', '__metadata'] });
  await work();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(buffer).toString());
  const key = ({ pid, tid }) => `${pid}:${tid}`;
  const mains = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(key));
  const byThread = grouped(traceEvents, key);
  // That which worked most is the page's.
  const threads = [...byThread]
    .filter(([thread]) => mains.has(thread))
    .map(([, events]) => ({ events, tasks: events.filter(isTask) }))
    .sort((a, b) => cpu(b.tasks) - cpu(a.tasks));
  return threads[0] ?? { events: [], tasks: [] };
}

const isTask = ({ ph, name, tdur }) => ph === 'X' && name === 'RunTask' && tdur !== undefined;
const cpu = (tasks) => tasks.reduce((total, { tdur }) => total + tdur, 0);

function grouped(list, keyOf) {
  const groups = new Map();
  for (const one of list) {
    const key = keyOf(one);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(one);
  }
  return groups;
}

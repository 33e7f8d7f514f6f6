import { functionShares } from './functions.mjs';
import { traced } from './trace.mjs';

const MARK = 'temoin:';

/**
 * CPU milliseconds of the main thread by rule and phase of one scan, and its tasks with the phases each one worked for.
 * The scan must write marks (`marks` of tests/bench/scan.ts).
 */
export async function phases(page, work) {
  const { events, tasks } = await traced(page, work);
  const marks = events
    .filter(({ name, args }) => name === 'TimeStamp' && args?.data?.message?.startsWith(MARK))
    .map(({ ts, tts, pid, tid, args }) => ({ ts, tts, pid, tid, name: args.data.message.slice(MARK.length) }))
    .sort((a, b) => a.ts - b.ts);
  const took = new Map();
  marks.slice(1).forEach(({ tts }, i) => {
    const { name, tts: began } = marks[i];
    took.set(name, (took.get(name) ?? 0) + (tts - began) / 1000);
  });
  const [first] = marks;
  const last = marks.at(-1);
  const ours = tasks.filter((task) => first && task.ts + task.dur > first.ts && task.ts < last.ts);
  const during = ({ ts, dur }) => {
    const before = marks.findLast((mark) => mark.ts <= ts);
    return [before, ...marks.filter((mark) => mark.ts > ts && mark.ts < ts + dur)].filter(Boolean).map(({ name }) => name);
  };
  return {
    phases: [...took].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms),
    tasks: ours.map((task) => ({ ms: task.tdur / 1000, phases: during(task) })).sort((a, b) => b.ms - a.ms),
  };
}

/** Prints both, and the functions that the time goes to, from a run of its own (`open` gives a fresh page). */
export async function printProfile(path, open, work, top) {
  let page = await open();
  const { phases: all, tasks } = await phases(page, () => work(page));
  await page.close();
  const sum = all.reduce((total, { ms }) => total + ms, 0);
  const line = (ms, name) => console.log(`  ${((100 * ms) / sum).toFixed(1).padStart(5)} %  ${ms.toFixed(1).padStart(7)} ms  ${name}`);
  console.log(`${path}: ${sum.toFixed(0)} ms of CPU, ${tasks.length} tasks`);
  const own = all.filter(({ name }) => !/^\(|^axe\//.test(name)).reduce((total, { ms }) => total + ms, 0);
  const axe = all.filter(({ name }) => /^\(?axe/.test(name)).reduce((total, { ms }) => total + ms, 0);
  line(own, 'all our own rules');
  line(axe, 'all rules of axe');
  console.log(' By rule and phase');
  for (const { name, ms } of all.slice(0, top)) line(ms, name);
  console.log(' Longest tasks');
  for (const { ms, phases: names } of tasks.slice(0, 12))
    console.log(`  ${ms.toFixed(1).padStart(6)} ms  ${names.join(', ').slice(0, 160)}`);

  page = await open();
  const shares = await functionShares(page, () => work(page));
  await page.close();
  console.log(' Functions, with what they call / alone');
  const rest = shares.own.slice(0, top);
  shares.whole.slice(0, top).forEach(({ name, share }, i) => {
    const alone = rest[i] ? `${(100 * rest[i].share).toFixed(1).padStart(5)} % ${rest[i].name}` : '';
    console.log(`  ${(100 * share).toFixed(1).padStart(5)} % ${name.slice(0, 40).padEnd(42)} ${alone}`);
  });
}

/** Microseconds between two looks. */
const INTERVAL = 200;

/** CPU time by function while `work` runs: its own, and with what it calls. Shares of the whole. */
export async function functionShares(page, work) {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const nameOf = ({ callFrame: { functionName, lineNumber } }) => functionName || `(line ${lineNumber + 1})`;
  const own = new Map();
  const whole = new Map();
  let total = 0;
  profile.samples.forEach((id, i) => {
    const name = nameOf(nodes.get(id));
    if (name === '(idle)' || name === '(program)') return;
    // Longer: another process had the processor meanwhile.
    const ms = Math.min(profile.timeDeltas[i], 2 * INTERVAL) / 1000;
    total += ms;
    own.set(name, (own.get(name) ?? 0) + ms);
    const seen = new Set();
    for (let at = id; at; at = parents.get(at)) seen.add(nameOf(nodes.get(at)));
    for (const each of seen) whole.set(each, (whole.get(each) ?? 0) + ms);
  });
  const list = (map) =>
    [...map]
      .filter(([name]) => name !== '(root)')
      .sort((a, b) => b[1] - a[1])
      .map(([name, ms]) => ({ name, share: ms / total }));
  return { total, own: list(own), whole: list(whole) };
}

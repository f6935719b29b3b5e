/**
 * Milliseconds of the main thread from a page's navigation until all of it is drawn and nothing is left to do: script,
 * style, layout and paint. `isDrawn` is an expression that must hold then.
 */
export async function costOf(chromium, address, isDrawn = 'true') {
  const tab = await chromium.newTab();
  // In a thread's own time: what else the machine does meanwhile is not counted.
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.load(address);
  if (!(await tab.evaluate(`${settled}.then(() => ${isDrawn})`)))
    throw new Error(`${address} was not drawn.`);
  const { metrics } = await tab.send('Performance.getMetrics');
  await tab.close();
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** A page that goes on by itself says in `drawing` when it has drawn. */
const settled = `Promise.resolve(globalThis.drawing).then(() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(done, 100))))))`;

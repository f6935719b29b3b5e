/** Name of the function by which a page tells its times. */
export const telling = 'benchTimes';

/**
 * Runs in a page before its own code and takes, in milliseconds since its navigation: `painted`, the first contentful
 * paint if so many rows were there, else the frame that has them; and `truth`, when what is shown was read from the
 * store, the cursor is in a value field and the next frame has been drawn; `read` does not wait for the cursor. It
 * only listens.
 */
export function probe(telling, rowsSeen) {
  if (location.protocol !== 'chrome-extension:') return;
  const times = {};
  const tell = (name, time) => {
    times[name] = time;
    globalThis[telling](JSON.stringify(times));
  };
  const afterNextFrame = (done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  const asked = new Set();
  const once = (name, take) => {
    if (asked.has(name)) return;
    asked.add(name);
    take((time) => tell(name, time));
  };

  let firstPaint;
  let rowsAt;
  const look = () => {
    if (document.querySelectorAll('[data-row]').length >= rowsSeen) rowsAt ??= performance.now();
    const isTruth = document.querySelector('[data-truth=true]');
    if (isTruth) once('read', afterNextFrame);
    if (isTruth && document.activeElement?.matches('form .field input')) once('truth', afterNextFrame);
    if (!firstPaint || rowsAt === undefined) return;
    const { startTime, paintTime = startTime } = firstPaint;
    once('painted', (done) => (rowsAt <= paintTime ? done(startTime) : afterNextFrame(done)));
  };
  new PerformanceObserver((list) => {
    firstPaint ??= list.getEntriesByName('first-contentful-paint')[0];
    look();
  }).observe({ type: 'paint', buffered: true });
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-truth'],
  });
  document.addEventListener('focusin', look);
}

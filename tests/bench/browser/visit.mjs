import { probe, telling } from './probe.mjs';

const popupSize = { width: 400, height: 600 };

/**
 * A tab, of the popup's size unless told, in which pages of the extension are opened one after another and tell their
 * times; a page is painted with its first paint that has so many rows.
 */
export async function openVisitor(chromium, { size = popupSize, rows = 20 } = {}) {
  const tab = await chromium.newTab();
  await tab.send('Page.enable');
  await tab.send('Runtime.enable');
  await tab.send('Emulation.setDeviceMetricsOverride', {
    ...size,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await tab.send('Runtime.addBinding', { name: telling });
  await tab.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${probe})('${telling}', ${rows})` });
  return {
    /** Times of one page from an empty tab; `isDone` says which of them are waited for. */
    async visit(path, isDone) {
      await tab.load('about:blank');
      let times;
      const told = tab.event(({ method, params }) => {
        if (method !== 'Runtime.bindingCalled') return false;
        times = JSON.parse(params.payload);
        return isDone(times);
      });
      await tab.goTo(chromium.url(path));
      await told;
      return times;
    },
    close: () => tab.close(),
  };
}

/** How many rows a popup shows before it is scrolled. */
export async function rowsSeen(chromium) {
  const tab = await chromium.newTab();
  await tab.send('Emulation.setDeviceMetricsOverride', { ...popupSize, deviceScaleFactor: 1, mobile: false });
  await tab.load(chromium.url('static.html'));
  const seen = await tab.evaluate(`(() => {
    const { bottom } = document.querySelector('main').getBoundingClientRect();
    return [...document.querySelectorAll('[data-row]')].filter((row) => row.getBoundingClientRect().top < bottom).length;
  })()`);
  await tab.close();
  return seen;
}

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge, wakeAfterMidnight } from './badge';

// Keeps no state in memory: the worker is stopped after half a minute, and every wake-up works the badge out anew.
export default defineBackground(() => {
  // One after another: of two at once the slower might write what is no longer so.
  let shown = Promise.resolve();
  const refresh = () => {
    shown = shown.then(showBadge, showBadge);
    void wakeAfterMidnight();
  };
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onInstalled.addListener(refresh);
  browser.alarms.onAlarm.addListener(refresh);
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const isOurs = sender.id === browser.runtime.id;
    const isChange =
      typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'changed';
    if (isOurs && isChange) refresh();
  });
});

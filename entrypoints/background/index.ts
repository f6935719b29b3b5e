import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge, wakeAfterMidnight } from './badge';

// Keeps no state in memory: the worker is stopped after half a minute, and every wake-up works the badge out anew.
export default defineBackground(() => {
  const refresh = () => {
    void showBadge();
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

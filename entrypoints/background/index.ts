import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPages } from '../capture/answer-pages';
import { listInMenu } from '../capture/menu';
import { watchSites } from '../capture/watch-sites';
import { refreshLive } from '../live/answer-live';
import { hasDatabase } from '../shared/backup/temporary-place';
import { switchOffAloud } from '../shared/backup/weekly';
import { forgetDemo } from '../shared/demo/forget-demo';
import { showBadge, wakeAfterMidnight } from './badge';
import { keepDaily, saveFirstWeekly } from './keep-backups';
import { openByKeys } from './open-by-keys';
import { answerAddressBar } from './quick-entry';
import { answerReminders, remind, reminderAlarm } from './reminders';

/** What a page says, as it is before anything of it is known. */
type Message = { kind?: unknown; name?: unknown } | null | undefined;

// Keeps no state in memory: the worker is stopped after half a minute, and every wake-up works the badge out anew.
export default defineBackground(() => {
  // One after another: of two at once the slower might write what is no longer so.
  const inTurn = (work: () => Promise<void>) =>
    void navigator.locks.request('pacemark:background', work).catch(() => undefined);
  const refresh = () => {
    inTurn(forgetDemo);
    inTurn(showBadge);
    inTurn(listInMenu);
    inTurn(watchSites);
    inTurn(keepDaily);
    inTurn(remind);
    void wakeAfterMidnight();
    void refreshLive();
  };
  answerPages(inTurn, refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.runtime.onInstalled.addListener(refresh);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== reminderAlarm) refresh();
  });
  browser.runtime.onMessage.addListener((message: Message, sender, answer: (found: boolean) => void) => {
    // Only pages of the extension: its script in somebody's page says nothing of this.
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(browser.runtime.getURL('/'))) return;
    if (message?.kind === 'changed') refresh();
    if (message?.kind === 'weekly') inTurn(saveFirstWeekly);
    if (message?.kind !== 'findDatabase' || typeof message.name !== 'string') return;
    hasDatabase(message.name).then(answer, () => answer(false));
    // The answer comes later.
    return true;
  });
  answerReminders(inTurn);
  answerAddressBar(inTurn, refresh);
  openByKeys();
  browser.permissions.onRemoved.addListener(({ permissions }) => {
    if (permissions?.includes('downloads')) inTurn(switchOffAloud);
  });
});

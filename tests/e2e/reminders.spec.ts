import type { Worker } from '@playwright/test';
import { background, type ExtensionGlobal, setBackgroundClock } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { logOf, openFullPopup } from './browser/popup';

interface NotificationsGlobal {
  chrome: {
    notifications: {
      create(
        id: string,
        options: { title: string; message: string; buttons?: { title: string }[] },
      ): Promise<string>;
      onClicked: { dispatch(id: string): void };
      onButtonClicked: { dispatch(id: string, button: number): void };
    };
  };
  shown: string[];
}

/** Waits until the background has done what it was asked. */
const idle = (worker: Worker) =>
  worker.evaluate(() => navigator.locks.request('pacemark:background', async () => {}));

async function ring(worker: Worker): Promise<void> {
  await worker.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.alarms.onAlarm.dispatch({ name: 'reminder' }),
  );
  await idle(worker);
}

test('a Monday speaks once, may be put off, opens the weekly review, and is silent where all is done', async ({
  cleared,
}) => {
  const { context } = cleared;
  const popup = await openFullPopup(cleared);
  const worker = await background(context);
  await worker.evaluate(() => {
    const all = globalThis as unknown as NotificationsGlobal;
    all.shown = [];
    all.chrome.notifications.create = async (id, { title, message, buttons = [] }) => {
      all.shown.push([title, message, ...buttons.map((one) => one.title)].join(' | '));
      return id;
    };
  });
  const shown = () => worker.evaluate(() => (globalThis as unknown as NotificationsGlobal).shown);
  const at = async (moment: string) => {
    await setBackgroundClock(context, moment);
    await ring(worker);
  };
  const monday = 'Time for your check-in | 7 key results are due. | In an hour | Tomorrow';

  await ring(worker);
  await at('2026-11-23T08:59:00');
  expect(await shown()).toEqual([]);
  await at('2026-11-23T09:00:00');
  expect(await shown()).toEqual([monday]);
  await at('2026-11-23T09:30:00');
  expect(await shown()).toHaveLength(1);

  await worker.evaluate(() =>
    (globalThis as unknown as NotificationsGlobal).chrome.notifications.onButtonClicked.dispatch(
      'reminder',
      0,
    ),
  );
  await idle(worker);
  await at('2026-11-23T10:29:00');
  expect(await shown()).toHaveLength(1);
  await at('2026-11-23T10:30:00');
  expect(await shown()).toEqual([monday, monday]);

  const opened = context.waitForEvent('page');
  await worker.evaluate(() =>
    (globalThis as unknown as NotificationsGlobal).chrome.notifications.onClicked.dispatch('reminder'),
  );
  await expect.poll(async () => (await opened).url()).toContain('dashboard.html#/review');

  // A week away: one for all that was missed. Then switched off: none.
  await at('2026-12-02T15:00:00');
  await at('2026-12-03T15:00:00');
  expect(await shown()).toHaveLength(3);
  await popup.close();
  const settings = await cleared.open('dashboard.html#/settings');
  await settings.getByLabel('Remind me').uncheck();
  await expect(settings.getByText('Saved.')).toBeVisible();
  await at('2026-12-07T09:00:00');
  expect(await shown()).toHaveLength(3);
});

test('hour and quiet days are kept, and taken back to the defaults together', async ({ cleared }) => {
  await openFullPopup(cleared);
  const page = await cleared.open('dashboard.html#/settings');
  const reminders = page.getByRole('region', { name: 'Reminders' });
  await reminders.getByLabel('At', { exact: true }).selectOption('7');
  await expect(reminders.getByText('Saved.')).toBeVisible();
  const written = (await logOf(page)).length;
  await reminders.getByLabel('Friday').check();
  await reminders.getByLabel('Sunday').uncheck();
  await expect.poll(async () => (await logOf(page)).length).toBe(written + 2);
  await page.reload();
  await expect(reminders.getByLabel('At', { exact: true })).toHaveValue('7');
  await expect(reminders.getByLabel('Friday')).toBeChecked();
  await expect(reminders.getByLabel('Saturday')).toBeChecked();
  await expect(reminders.getByLabel('Sunday')).not.toBeChecked();
  await reminders.getByRole('button', { name: 'Back to the defaults' }).click();
  await expect(reminders.getByLabel('At', { exact: true })).toHaveValue('9');
  await expect(reminders.getByLabel('Sunday')).toBeChecked();
});

import { background, badgeText, type ExtensionGlobal, setBackgroundClock } from './browser/fixed-today';
import { expect, test } from './browser/fixtures';
import { fillQuarter, openFullPopup, openPopup, valueField } from './browser/popup';

const title = async (extension: { context: Parameters<typeof badgeText>[0] }) =>
  (await background(extension.context)).evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.action.getTitle({}),
  );

test('it counts what is due, says so in words, and follows the setting', async ({ cleared }) => {
  const { context } = cleared;
  const popup = await openFullPopup(cleared);
  await expect.poll(() => badgeText(context)).toBe('1');
  await expect.poll(() => title(cleared)).toBe('Pacemark: one key result is due for a check-in');

  const page = await cleared.open('dashboard.html#/settings');
  await page.getByLabel('Badge on the toolbar').selectOption('days');
  // 0.374 of the way where an even pace would be at 0.565: 17.6 of 92 days; with the routine done, 0.485.
  await expect.poll(() => badgeText(context)).toBe('−18');
  await expect.poll(() => title(cleared)).toBe('Pacemark: 18 days behind pace');

  await popup.getByLabel('Done').check();
  await popup.keyboard.press('Enter');
  await expect.poll(() => badgeText(context)).toBe('−7');

  await page.getByLabel('Badge on the toolbar').selectOption('off');
  await expect.poll(() => badgeText(context)).toBe('');
  await expect.poll(() => title(cleared)).toBe('Pacemark');
});

test('after midnight the count is of the new day, with no page open', async ({ cleared }) => {
  const { context } = cleared;
  await fillQuarter(cleared);
  await expect.poll(() => badgeText(context)).toBe('1');

  // The day after the samples' Sunday is the Monday on which everything is due again.
  await setBackgroundClock(context, '2026-11-23T00:00:05');
  await (await background(context)).evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.alarms.onAlarm.dispatch({ name: 'midnight' }),
  );
  await expect.poll(() => badgeText(context)).toBe('7');
});

test('the background asks to be woken just after the next local midnight; a new start heals the badge by itself', async ({
  extension,
}) => {
  const worker = await background(extension.context);
  const alarm = () =>
    worker.evaluate(() => (globalThis as unknown as ExtensionGlobal).chrome.alarms.get('midnight'));
  await expect.poll(async () => (await alarm())?.periodInMinutes).toBe(24 * 60);
  const rings = new Date((await alarm())?.scheduledTime ?? 0);
  expect([rings.getHours(), rings.getMinutes()]).toEqual([0, 0]);
  expect(rings.getTime() - Date.now()).toBeLessThanOrEqual(25 * 3_600_000);

  // Without a fixed day: what has no check-in is due on any.
  const popup = await openPopup(extension);
  await popup.getByRole('button', { name: 'Start from a template' }).click();
  await popup.getByRole('button', { name: 'Customer retention' }).click();
  await expect(valueField(popup)).toBeFocused();
  await expect.poll(() => badgeText(extension.context)).toBe('3');
  await (await background(extension.context)).evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.action.setBadgeText({ text: 'old' }),
  );
  await extension.killAndRelaunch();
  await expect.poll(() => badgeText(extension.context)).toBe('3');
});

test('what was worked out earlier never replaces what was worked out later', async ({ cleared }) => {
  const { context } = cleared;
  const popup = await openFullPopup(cleared);
  await expect.poll(() => badgeText(context)).toBe('1');
  const worker = await background(context);
  await worker.evaluate(() => {
    const { action } = (globalThis as unknown as ExtensionGlobal).chrome;
    const set = action.setBadgeText.bind(action);
    const asked: string[] = [];
    const written: string[] = [];
    const gate = new Promise<void>((open) => Object.assign(globalThis, { release: open, asked, written }));
    action.setBadgeText = async (details) => {
      asked.push(details.text);
      if (asked.length === 1) await gate;
      await set(details);
      written.push(details.text);
    };
  });
  const texts = (name: 'asked' | 'written') =>
    worker.evaluate((list) => (globalThis as unknown as Record<string, string[]>)[list], name);

  await popup.getByLabel('Done').check();
  await popup.keyboard.press('Enter');
  await expect.poll(() => texts('asked')).toEqual(['']);
  await popup.keyboard.press('z');
  await expect(popup.getByText('Taken back: check-in.')).toBeVisible();
  await worker.evaluate(() => (globalThis as unknown as { release(): void }).release());
  await expect.poll(() => texts('written')).toEqual(['', '1']);
});

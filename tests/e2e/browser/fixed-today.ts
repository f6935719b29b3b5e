import type { BrowserContext } from '@playwright/test';

/** The day of the mockups and of the sample files: day 52 of the 92 of Q4 2026. */
export const fixedToday = '2026-11-22T12:00:00';

/**
 * Sets the clock of every page and of the extension's background to one day, so that the samples' quarter runs.
 * A background that starts anew (a relaunched browser) must be set again.
 */
export async function fixToday(context: BrowserContext, day = fixedToday): Promise<void> {
  await context.clock.setFixedTime(day);
  const [worker] = context.serviceWorkers();
  await (worker ?? (await context.waitForEvent('serviceworker'))).evaluate((instant) => {
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [instant]) as [number]));
      }
      static override now = () => instant;
    } as DateConstructor;
  }, new Date(day).getTime());
}

/** What stands on the toolbar's button. */
export async function badgeText(context: BrowserContext): Promise<string> {
  const [worker] = context.serviceWorkers();
  return (worker ?? (await context.waitForEvent('serviceworker'))).evaluate(() =>
    (
      globalThis as unknown as { chrome: { action: { getBadgeText(details: object): Promise<string> } } }
    ).chrome.action.getBadgeText({}),
  );
}

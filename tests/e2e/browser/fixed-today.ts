import type { BrowserContext, Worker } from '@playwright/test';

/** The day of the mockups and of the sample files: a Sunday, day 52 of the 92 of Q4 2026. */
export const fixedToday = '2026-11-22T12:00:00';

/** What tests ask of the extension's own interface. */
export interface ExtensionGlobal {
  chrome: {
    action: {
      getBadgeText(details: object): Promise<string>;
      setBadgeText(details: { text: string }): Promise<void>;
      getTitle(details: object): Promise<string>;
    };
    alarms: {
      get(
        name: string,
      ): Promise<{ name: string; scheduledTime: number; periodInMinutes: number } | undefined>;
      create(name: string, details: object): Promise<void>;
      onAlarm: { dispatch(alarm: object): void };
    };
    storage: Record<
      'local' | 'session',
      { clear(): Promise<void>; get(keys: null): Promise<Record<string, unknown>> }
    >;
  };
}

/**
 * Sets the clock of every page and of the extension's background to one day, so that the samples' quarter runs.
 * A background that starts anew (a relaunched browser) must be set again.
 */
export async function fixToday(context: BrowserContext, day = fixedToday): Promise<void> {
  await context.clock.setFixedTime(day);
  await setBackgroundClock(context, day);
}

/** Sets the clock of the extension's background alone. */
export async function setBackgroundClock(context: BrowserContext, day: string): Promise<void> {
  await (await background(context)).evaluate((instant) => {
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...given: unknown[]) {
        super(...((given.length > 0 ? given : [instant]) as [number]));
      }
      static override now = () => instant;
    } as DateConstructor;
    // An alarm for a moment that has passed on the real clock would ring at once, again and again.
    (globalThis as unknown as ExtensionGlobal).chrome.alarms.create = async () => {};
  }, new Date(day).getTime());
}

/** What stands on the toolbar's button. */
export async function badgeText(context: BrowserContext): Promise<string> {
  return (await background(context)).evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.action.getBadgeText({}),
  );
}

/** The extension's service worker. */
export async function background(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

import { afterEach, expect, test, vi } from 'vitest';

const set: Record<string, unknown> = {};
const note = async (details: object) => void Object.assign(set, details);
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript: () => Promise.reject(new Error('Cannot access a chrome:// URL')) },
    action: { setTitle: note, setBadgeText: note },
  },
}));
const { onMenu } = await import('../../../entrypoints/capture/on-menu');

afterEach(() => vi.unstubAllGlobals());

test('where a page cannot be read, “Pick a number” says so on the button', async () => {
  vi.stubGlobal('navigator', { language: 'en-US' });
  await onMenu({ menuItemId: 'pick' } as never, { id: 7 } as never);
  expect(set).toEqual({
    tabId: 7,
    text: '!',
    title: 'This page cannot be read. Open the page with the number, then choose this again.',
  });
});

import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

test('where a page cannot be read, “Pick a number” says so on the button', async () => {
  const set: Record<string, unknown> = {};
  const note = async (details: object) => void Object.assign(set, details);
  const executeScript = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
  vi.stubGlobal('chrome', {
    scripting: { executeScript },
    action: { setTitle: note, setBadgeText: note },
  });
  vi.stubGlobal('navigator', { language: 'en-US' });
  // Its interface to the browser is taken when it is loaded.
  const { onMenu } = await import('../../../entrypoints/capture/on-menu');
  await onMenu({ menuItemId: 'pick' } as never, { id: 7 } as never);
  expect(set).toEqual({
    tabId: 7,
    text: '!',
    title: 'This page cannot be read. Open the page with the number, then choose this again.',
  });
});

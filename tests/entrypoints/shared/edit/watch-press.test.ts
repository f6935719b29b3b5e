import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPress } from '../../../../entrypoints/shared/edit/watch-press';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched() {
  const root = new EventTarget();
  const done: string[] = [];
  const watch = watchPress(root);
  return {
    done,
    stop: watch.stop,
    hear: (type: string, fields = {}) => root.dispatchEvent(Object.assign(new Event(type), fields)),
    leave: (field: string) => watch.afterPress(() => done.push(field)),
  };
}
const primary = { button: 0 };

test('what is left by a key is left at once, what is left by a press when its click was dispatched', () => {
  const { done, hear, leave } = watched();
  hear('keydown', { key: 'Tab' });
  leave('by key');
  expect(done).toEqual(['by key']);

  hear('pointerdown', primary);
  hear('mousedown', primary);
  leave('by press');
  hear('pointerup', primary);
  hear('mouseup', primary);
  hear('click', primary);
  expect(done).toEqual(['by key']);
  vi.runAllTimers();
  expect(done).toEqual(['by key', 'by press']);
  leave('by script');
  expect(done).toEqual(['by key', 'by press', 'by script']);
});

test('a finger that is up before it presses as a mouse keeps what it leaves waiting', () => {
  const { done, hear, leave } = watched();
  hear('pointerdown', primary);
  hear('pointerup', primary);
  hear('mousedown', primary);
  leave('by finger');
  vi.runAllTimers();
  expect(done).toEqual([]);
  hear('mouseup', primary);
  vi.runAllTimers();
  expect(done).toEqual(['by finger']);
});

test('a press whose release is not heard is over at the next key, or when the pointer moves unpressed', () => {
  const { done, hear, leave } = watched();
  hear('pointerdown', primary);
  leave('for a list');
  hear('pointermove', { buttons: 1 });
  hear('keydown', { repeat: true });
  vi.runAllTimers();
  expect(done).toEqual([]);
  hear('keydown', { repeat: false });
  expect(done).toEqual(['for a list']);

  hear('pointerdown', primary);
  leave('for a menu');
  hear('pointermove', { buttons: 0 });
  vi.runAllTimers();
  expect(done).toEqual(['for a list', 'for a menu']);
});

test('what waits for a press is not done when what watches it is gone', () => {
  const { done, hear, leave, stop } = watched();
  hear('pointerdown', primary);
  leave('of an editor that is gone');
  hear('pointerup', primary);
  stop();
  hear('keydown');
  vi.runAllTimers();
  expect(done).toEqual([]);
});

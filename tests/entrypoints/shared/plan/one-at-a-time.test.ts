import { expect, test } from 'vitest';
import { oneAtATime } from '../../../../entrypoints/shared/plan/one-at-a-time';

test('pressed twice before it is on disk, a thing is written once; after it, or after it failed, again', async () => {
  const once = oneAtATime();
  let end = () => {};
  const slow = new Promise<string>((resolve) => {
    end = () => resolve('first');
  });
  const first = once(() => slow);
  expect(await once(() => Promise.resolve('second'))).toBeUndefined();
  end();
  expect(await first).toBe('first');
  await expect(once(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await once(() => Promise.resolve('third'))).toBe('third');
});

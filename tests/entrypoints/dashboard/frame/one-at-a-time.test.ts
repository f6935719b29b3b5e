import { expect, test } from 'vitest';
import { editorWriter, oneAtATime } from '../../../../entrypoints/dashboard/frame/one-at-a-time';

/** A write that lasts until it is told to end. */
function slowWrite() {
  let end = () => {};
  const done = new Promise<{ stamp: string }>((resolve) => {
    end = () => resolve({ stamp: '1' });
  });
  return { write: () => done, end };
}

test('pressed twice before it is on disk, a thing is written once; after it, or after it failed, again', async () => {
  const once = oneAtATime();
  const slow = slowWrite();
  const first = once(slow.write);
  expect(await once(() => Promise.resolve('second'))).toBeUndefined();
  slow.end();
  expect(await first).toEqual({ stamp: '1' });
  await expect(once(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await once(() => Promise.resolve('third'))).toBe('third');
});

test('an editor closes when its text is written, not before, not when the write failed, and not when it was left', async () => {
  let place: string | undefined = 'edited';
  const write = editorWriter(() => place);
  const closed: string[] = [];
  const slow = slowWrite();
  const saving = write(slow.write, () => closed.push('written'));
  await Promise.resolve();
  expect(closed).toEqual([]);
  slow.end();
  await saving;
  expect(closed).toEqual(['written']);

  await write(
    () => Promise.resolve(undefined),
    () => closed.push('failed'),
  );
  const late = write(
    () => Promise.resolve({ stamp: '2' }),
    () => closed.push('left'),
  );
  place = 'another';
  expect(await late).toEqual({ stamp: '2' });
  expect(closed).toEqual(['written']);
});

import { expect, test } from 'vitest';
import { editorWriter } from '../../../../entrypoints/dashboard/frame/editor-writer';

/** A write that lasts until it is told to end. */
function slowWrite() {
  let end = () => {};
  const done = new Promise<{ stamp: string }>((resolve) => {
    end = () => resolve({ stamp: '1' });
  });
  return { write: () => done, end };
}

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

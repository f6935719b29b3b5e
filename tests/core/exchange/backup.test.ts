import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeBackup } from '../../../core/exchange';
import { anyChanges } from './any-changes';
import {
  about,
  change,
  frozen,
  frozenText,
  readable,
  readBytes,
  readText,
  sorted,
  written,
} from './backup-given';

test('the first backups ever saved are still read whole', async () => {
  const reading = await readBytes(frozen);
  expect(reading).toMatchObject({
    ok: true,
    made: '2026-11-03T21:20:00.000Z',
    generation: 1,
    isCut: false,
    isEdited: false,
    missing: 0,
    leftOut: [],
  });
  const { changes } = await readable(frozenText);
  expect(changes).toEqual(JSON.parse(frozenText).changes.map(([, one]: [string, unknown]) => one));
  expect(changes).toHaveLength(15);
});

test('what is written is a JSON document of one change a line, and is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyChanges, fc.integer({ min: 1, max: 3000 }), async (changes, size) => {
      const text = written(changes);
      expect(JSON.parse(text)).toMatchObject({ ...about, count: changes.length });
      expect(text.trimEnd().split('\n')).toHaveLength(changes.length + 2);
      expect(await readable(text, size)).toEqual({
        ok: true,
        ...about,
        changes,
        leftOut: [],
        leftOutCount: 0,
        isCut: false,
        isEdited: false,
        ahead: expect.anything(),
        missing: 0,
      });
    }),
    { numRuns: 300 },
  );
});

test('however an editor has laid it out, it is read as if it had been left alone', async () => {
  const saved = await readable(frozenText);
  const whole = JSON.parse(frozenText);
  const layouts = [
    JSON.stringify(whole),
    JSON.stringify(whole, undefined, 2),
    JSON.stringify(whole, undefined, '\t').replaceAll('\n', '\r\n'),
    JSON.stringify(sorted(whole), undefined, 4),
    frozenText.replaceAll('\n', '\r\n'),
    `\ufeff\n${frozenText}\n\n`,
    frozenText.replace(/[^\n -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ];
  for (const layout of layouts)
    for (const size of [7, 65_536]) expect(await readable(layout, size)).toEqual(saved);
});

test('UTF-16 is read like UTF-8, with its mark or without, wherever the bytes are cut apart', async () => {
  const saved = await readBytes(frozen);
  const units = Uint16Array.from({ length: frozenText.length }, (_, at) => frozenText.charCodeAt(at));
  const le = new Uint8Array(units.buffer);
  const be = le.map((_, at) => le[at ^ 1] ?? 0);
  for (const bytes of [frozen, le, be, Uint8Array.of(0xff, 0xfe, ...le), Uint8Array.of(0xfe, 0xff, ...be)])
    for (const size of [1, 3, 65_536]) expect(await readBytes(bytes, size)).toEqual(saved);
});

test('no changes are a backup too', async () => {
  expect(await readable(written([]))).toMatchObject({ changes: [], isCut: false, isEdited: false });
});

test('a newer layout or newer records are refused, even where their changes could be read', async () => {
  for (const field of ['version', 'schema']) {
    const newer = frozenText.replace(`"${field}":1`, `"${field}":2`);
    expect(await readText(newer)).toEqual({ ok: false, problem: 'newer' });
    expect(await readText(newer.slice(0, -60))).toEqual({ ok: false, problem: 'newer' });
    const { changes, ...heading } = JSON.parse(newer);
    expect(await readText(JSON.stringify({ changes, ...heading }))).toEqual({ ok: false, problem: 'newer' });
  }
});

test.each([
  ['nothing', [], 'empty'],
  ['white space', [0x20, 0x0a], 'empty'],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d], 'notABackup'],
  ['another JSON', [...new TextEncoder().encode('{"version":1,"changes":[["a",{}]]}')], 'notABackup'],
  ['its first letters', [...frozen.subarray(0, 60)], 'nothingReadable'],
])('%s is no backup that can be read', async (_, bytes, problem) => {
  expect(await readBytes(Uint8Array.from(bytes))).toEqual({ ok: false, problem });
});

test('a stranger’s large file is given up at its first bytes, a backup at 200 MB', async () => {
  let given = 0;
  async function* endless(first: string) {
    yield first;
    for (;;) {
      given += 1;
      yield ' '.repeat(1024 * 1024);
    }
  }
  const { readBackup } = await import('../../../core/exchange');
  const checks = await import('../../../core/model');
  expect(await readBackup(endless('a,b\n'.repeat(2000)), checks, 0)).toEqual({
    ok: false,
    problem: 'notABackup',
  });
  expect(given).toBe(0);
  expect(await readBackup(endless(frozenText), checks, 0)).toEqual({ ok: false, problem: 'tooBig' });
  expect(given).toBe(200);
}, 30_000);

test('a backup is told from a sheet by its beginning, also when that is damaged', () => {
  expect(looksLikeBackup(frozenText.slice(0, 1000))).toBe(true);
  expect(looksLikeBackup(`\ufeff${JSON.stringify(JSON.parse(frozenText), undefined, 2)}`)).toBe(true);
  expect(looksLikeBackup(frozenText.slice(20))).toBe(true);
  expect(looksLikeBackup('Objective,Key Result,Target\n"[""a"",{",b,1')).toBe(false);
  expect(looksLikeBackup(JSON.stringify({ pacemark: 1, asOf: '2026-11-22', objectives: [] }))).toBe(false);
});

test('a change is read once, however often it stands there', async () => {
  const lines = written([change(1), change(2)]).split('\n');
  const twice = [...lines.slice(0, 2), ...lines.slice(1)].join('\n');
  expect(await readable(twice)).toMatchObject({
    changes: [change(1), change(2)],
    leftOut: [],
    isEdited: true,
  });
});

import { expect, test } from 'vitest';
import { type QuickTarget, readLine } from '../../../core/exchange/quick-entry';
import { suggest } from '../../../entrypoints/background/quick-entry/suggest';
import { targetsIn, today } from '../../core/exchange/quick-entry/given';

const targets = targetsIn('EUR');
const locale = 'en-US';
const read = (line: string) => readLine(line, { targets, today, locale });
const of = (line: string) => suggest(read(line), { targets, locale }, today);

test('of several that fit each suggestion is a line that means it alone, and Enter by itself chooses none', () => {
  const reading = read('^^ we 82 "after holiday"');
  const { first, others } = of('^^ we 82 "after holiday"');
  expect(first).toEqual(['More than one fits. Choose one below, or press Enter to choose in Pacemark.']);
  expect(reading.ok && reading.entries.length).toBe(2);
  for (const [at, { content }] of others.entries()) {
    const again = read(content);
    expect(again.ok && [again.isClear, again.entries]).toEqual([true, reading.ok && [reading.entries[at]]]);
  }
});

test('a name without a value offers what is called so; what cannot be read says why, and where it goes on', () => {
  expect(of('nps').others).toEqual([
    { content: '"Raise NPS from 42 to 55" ', parts: [{ strong: 'Raise NPS from 42 to 55' }] },
  ]);
  expect(of('nosuch 5')).toEqual({
    first: ['Nothing here is called “nosuch”. Press Enter to go on in Pacemark.'],
    others: [],
  });
});

test('before and after keep their order behind a title from right to left', () => {
  const [target] = targets;
  const sales = [{ ...(target as QuickTarget), title: 'מכירות' }];
  const reading = readLine('מכירות 52', { targets: sales, today, locale });
  const { first } = suggest(reading, { targets: sales, locale }, today);
  expect(first[0]).toEqual({ strong: '\u2068מכירות\u2069' });
  expect(first[1]).toContain('52');
});

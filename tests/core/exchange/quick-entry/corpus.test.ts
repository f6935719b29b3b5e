import { describe, expect, test } from 'vitest';
import { corpus } from './corpus';
import { short } from './given';

describe.each(Object.entries(corpus))('%s', (locale, { currency, lines }) => {
  test.each(lines)('%s', (line, expected) => {
    expect(short(line, { locale, currency })).toBe(expected);
  });
});

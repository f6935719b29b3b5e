import { expect, test } from 'vitest';
import { listOf } from '../../../core/words';

test.each(['en-US', 'de-DE', 'fr-FR', 'ja-JP', 'ar-EG', 'x-none'])(
  'a list speaks the language of its sentence, not that of its numbers: %s',
  (locale) => {
    expect(listOf(['B', 'C'], locale)).toBe('B and C');
    expect(listOf(['3 KPIs', 'one link'], locale, 'unit')).toBe('3 KPIs, one link');
  },
);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownTable } from '../../../core/publish';
import { example, today } from './example';

test('a markdown-table holds values, scores, statuses and the date it shows', () => {
  expect(markdownTable(example(), today, 'en-GB')).toBe(`**Q4 2026 · Customer success**

1 Oct – 31 Dec · week 8 of 13 · ● On track

| Key result | Value | Score | Status | Last check-in |
| --- | ---: | ---: | --- | --- |
| **Make leaving unthinkable** |  | **0.5** | ● On track |  |
| Raise NPS | 51 of 55 | 0.7 | ● On track | 16 Nov |
| Churn | 3.3 % to 2.8 % | 0.6 | ● On track | 16 Nov |
| Adoption | 36 % of 45 % | 0.6 | ● On track | 22 Nov |
| Sponsors | – of 20 | – | ○ No data | no check-in |

As it stood on 22 Nov 2026. An even pace would be at 0.57.`);
});

test('whatever people write, the table keeps its cells, and nothing is markup', () => {
  const cells = (row: string) => row.match(/(?:^|[^\\])(?:\\\\)*\|/g)?.length;
  const written = fc.oneof(
    fc.string(),
    fc.constantFrom('a | b', 'a\n| b |', '<img src=x>', '[a](b)', '&lt;b&gt;', '~~a~~', '\\|'),
  );
  fc.assert(
    fc.property(written, written, written, (one, two, three) => {
      const lines = markdownTable(example(one, two, three), today, 'en').split('\n');
      const rows = lines.filter((line) => line.startsWith('| '));
      expect(rows).toHaveLength(7);
      for (const row of rows) expect(cells(row)).toBe(6);
      expect(lines.join('\n')).not.toMatch(/(?<!\\)(\\\\)*[<[`~]|(?<!\\)&lt;/);
    }),
  );
});

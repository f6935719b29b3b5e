import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlTable, plainTable } from '../../../core/publish';
import { example, today } from './example';

const tagsOf = (html: string) => html.match(/<[^>]*>/g);
const textOf = (html: string) =>
  html
    .replace(/<\/(tr|p)>|<br>/g, '\n')
    .replace(/<\/(td|th)>/g, '\t')
    .replace(/<[^>]*>/g, '')
    .replace(/[\u00a0\u2009\u202f]/g, ' ');

const decoded = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('the table holds values, scores, statuses and the date it shows', () => {
  const text = textOf(htmlTable(example(), today, 'en-GB'));
  expect(text).toContain('Q4 2026 · Customer success\n1 Oct – 31 Dec · week 8 of 13');
  expect(text).toContain('Raise NPS\t51 of 55\t0.7\t● On track\t16 Nov');
  expect(text).toContain('Churn\t3.3 % to 2.8 %\t0.6\t● On track\t16 Nov');
  expect(text).toContain('Adoption\t36 % of 45 %\t0.6\t● On track\t22 Nov');
  expect(text).toContain('Sponsors\t– of 20\t–\t○ No data\tno check-in');
  expect(text).toContain('As it stood on 22 Nov 2026. An even pace would be at 0.57.');
});

test('its plain twin says the same, a line a key result', () => {
  const lines = plainTable(example(), today, 'en-GB').replaceAll('\u00a0', ' ').split('\n');
  expect(lines[0]).toBe('Q4 2026 · Customer success');
  expect(lines).toContain('- Churn: 3.3 % to 2.8 % · 0.6 · ● On track · 16 Nov');
  expect(lines.at(-1)).toContain('22 Nov 2026');
});

test('what was committed and reviewed below 1.0 is said to be missed', () => {
  const rowOf = (score: number | undefined, committed: boolean) => {
    const { objectives = [], ...rest } = example();
    const keyResults =
      objectives[0]?.keyResults.slice(0, 1).map((one) => ({ ...one, score, committed })) ?? [];
    const snapshot = { ...rest, objectives: [{ title: 'O', keyResults }] };
    return textOf(htmlTable(snapshot, today, 'en-GB'));
  };
  expect(rowOf(0.8, true)).toContain('51 of 55\t0.8 (reviewed) · committed, missed\t');
  for (const text of [rowOf(1, true), rowOf(0.8, false), rowOf(undefined, true)])
    expect(text).not.toContain('missed');
});

test('a title cannot bring lines of its own into plain text', () => {
  expect(plainTable(example('a\n- b: 1'), today, 'en').split('\n')).toHaveLength(
    plainTable(example(), today, 'en').split('\n').length,
  );
});

test('from ten days on, statuses are told with their date', () => {
  expect(textOf(htmlTable(example(), '2026-12-02', 'en-GB'))).toContain('● On track on 22 Nov');
});

test('numbers and dates are written as the locale does; a locale that is none is English', () => {
  expect(textOf(htmlTable(example(), today, 'de-DE'))).toContain('3,3 % to 2,8 %\t0,6');
  expect(textOf(htmlTable(example(), today, 'no locale'))).toContain('3.3 % to 2.8 %');
});

test('without objectives it says so', () => {
  expect(textOf(htmlTable({ pacemark: 1, asOf: today }, today, 'en'))).toContain(
    'There are no objectives yet.',
  );
});

test.each(['<img src=x onerror=alert(1)>', '"><script>', '</td></table>', '&lt;b&gt;', "' style='x"])(
  'the title %s is text',
  (title) => {
    const html = htmlTable(example(title, title, title), today, 'en');
    expect(tagsOf(html)).toEqual(tagsOf(htmlTable(example(), today, 'en')));
    expect(decoded(html)).toContain(`<bdi>${title}</bdi></td>`);
  },
);

test('whatever people write, the markup stays the same', () => {
  const plain = tagsOf(htmlTable(example(), today, 'en'));
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string().map((text) => `<${text}>`),
  );
  fc.assert(
    fc.property(written, written, fc.string({ minLength: 1 }), (one, two, three) => {
      expect(tagsOf(htmlTable(example(one, two, three), today, 'en'))).toEqual(plain);
    }),
  );
});

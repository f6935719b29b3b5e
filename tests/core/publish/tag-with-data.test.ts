import fc from 'fast-check';
import { TiddlyWiki } from 'tiddlywiki';
import { expect, test } from 'vitest';
import { tagWithData } from '../../../core/publish';
import { example } from './example';

const script = 'https://wiki.example/okr-widgets.js';
const dataIn = (tag: string) => /<okr-scorecard snapshot='(.*)'><\/okr-scorecard>$/.exec(tag)?.[1] ?? '';

test('the tag holds the snapshot, and the script from the given address', () => {
  const tag = tagWithData(example(), { script });
  expect(tag.startsWith(`<script src="${script}"></script>\n<okr-scorecard snapshot='`)).toBe(true);
  expect(JSON.parse(dataIn(tag))).toEqual(example());
  expect(tagWithData(example(), { script, tag: 'okr-trend' })).toMatch(
    /<okr-trend snapshot='.*'><\/okr-trend>$/,
  );
});

test('a hash is checked by the page', () => {
  expect(tagWithData(example(), { script, integrity: 'sha384-abc' })).toContain(
    ` integrity="sha384-abc" crossorigin="anonymous"></script>`,
  );
});

test('an address cannot leave its attribute', () => {
  expect(tagWithData(example(), { script: '"><img src=x>' })).toContain('src="&quot;&gt;&lt;img src=x&gt;"');
});

test('no text closes the attribute or means anything to a wiki, and all of it comes back', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</script><script>alert(1)',
      '<!--',
      '[[link]] {{x}} ``',
      "''bold'' --",
      'https://a.b ~~x~~',
      'a\u2028b\\',
    ),
  );
  fc.assert(
    fc.property(written, written, (one, two) => {
      const data = dataIn(tagWithData(example(one, two), { script }));
      expect(data).not.toMatch(/[<>&'`~_^*/|$@]|\[\[|\]\]|\{\{|\}\}|--|:\/|\\(?!u)/);
      expect(JSON.parse(data)).toEqual(example(one, two));
    }),
  );
});

test('TiddlyWiki leaves the data as it is', () => {
  const wiki = TiddlyWiki();
  wiki.boot.argv = ['--version'];
  wiki.boot.boot();
  const tag = tagWithData(example('WikiWord, [[link]] https://a.b -- ’tis // {{x}}', '<<m>> ~~a~~'), {
    script,
  });
  const html: string = wiki.wiki.renderText('text/html', 'text/vnd.tiddlywiki', tag);
  const data = /<okr-scorecard snapshot="(.*?)">/s.exec(html)?.[1] ?? '';
  expect(JSON.parse(data.replaceAll('&quot;', '"'))).toEqual(JSON.parse(dataIn(tag)));
});

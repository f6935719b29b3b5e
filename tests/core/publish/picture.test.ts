import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawPicture } from '../../../core/publish';
import { kpiRing, readSnapshot, ring, type Snapshot, scoreMap, scoreSnapshot } from '../../../core/snapshot';
import plainStrategy from '../../demo/strategy.json' with { type: 'json' };
import { customerSuccess } from '../../widgets/customer-success';
import { anySnapshot } from '../snapshot/any-snapshot';
import { example, today } from './example';
import { dark, light, measure } from './place';

const draw = (snapshot: Snapshot, look = light, day = today) =>
  drawPicture(snapshot, { today: day, locale: 'en-GB', look });
const decoded = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\u00a0\u202f]/g, ' ');
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', inside = '']) => ({
    number: (name: string) => Number(new RegExp(` ?\\b${name}="([^"]*)"`).exec(attributes)?.[1]),
    isEnd: attributes.includes('text-anchor="end"'),
    isMiddle: attributes.includes('text-anchor="middle"'),
    isBold: attributes.includes('font-weight="700"'),
    text: decoded(inside.replace(/<[^>]*>/g, '')),
  }));

test('the picture says what the widget says, and the date it shows', () => {
  const { svg, alternative } = draw(customerSuccess);
  const texts = textsOf(svg).map(({ text }) => text);
  for (const text of [
    'Q4 2026 · Customer success',
    '1 Oct – 31 Dec · week 8 of 13 · 3 objectives, 8 key results',
    '48 of 55',
    '3.2 % to 2.8 %',
    '4 h 36 min to 4 h',
    '– of 20',
    'Off track',
    'where an even pace would be on 22 Nov 2026',
    'As it stood on 22 Nov 2026.',
  ])
    expect(texts).toContain(text);
  expect(alternative).toBe(
    'Q4 2026 · Customer success: 0.5, At risk. One objective is off track. As it stood on 22 Nov 2026.',
  );
  expect(decoded(svg)).toContain(`<title>${alternative}</title>`);
  expect(decoded(/<desc>(.*?)<\/desc>/s.exec(svg)?.[1] ?? '')).toContain(
    '- Raise NPS from 42 to 55: 48 of 55 · 0.5 · ▲ At risk · 16 Nov',
  );
});

test('rings and bars are those of the scene that the widget draws', () => {
  const { svg } = draw(customerSuccess);
  const { standing, objectives } = scoreSnapshot(customerSuccess, today);
  for (const one of [standing, ...objectives.map((objective) => objective.standing)])
    expect(svg).toContain(`d="${ring(one.progress, one.expected).arc}"`);
  const [first] = objectives[0]?.keyResults ?? [];
  const width = Math.round((first?.standing.progress ?? 0) * 150 * 100) / 100;
  expect(svg).toMatch(new RegExp(`width="${width}" fill="${light.inks.atRisk}"`));
});

const ofStrategy = ({ objectives: _, ...rest }: Snapshot): Snapshot => rest;
const ofKpis = ({ objectives: _, map: __, kpis = [], ...rest }: Snapshot): Snapshot => ({ ...rest, kpis });
const strategy = {
  ...plainStrategy,
  kpis: plainStrategy.kpis.map((kpi) => ({
    ...kpi,
    history: [
      [20740, 44],
      [20773, 48],
    ],
  })),
} as Snapshot;

test('a map is drawn with its objectives, their statuses and what drives what', () => {
  const { svg, alternative } = draw(strategy);
  const texts = textsOf(svg).map(({ text }) => text);
  for (const text of [
    'Keep the customers',
    'Customer',
    'Answer in time',
    '48 · goal 55',
    'At risk',
    'drives',
  ])
    expect(texts).toContain(text);
  expect(alternative).toBe('Keep the customers · Strategy map: 2 objectives. As it stood on 22 Nov 2026.');
  const [, { standing } = { standing: undefined }] = scoreMap(strategy, today)?.objectives ?? [];
  expect(svg).toContain(`d="${kpiRing(standing?.score).track}"`);
  expect(svg.match(/<path d="M[^"]*C/g)).toHaveLength(1);
});

test('a KPI is drawn with what it is held against, and its course', () => {
  const { svg, alternative } = draw(ofKpis(strategy));
  const texts = textsOf(svg).map(({ text }) => text);
  for (const text of ['NPS', '48', 'goal 55 · red flag 40', 'At risk', 'read 16 Nov 2026'])
    expect(texts).toContain(text);
  expect(svg).toContain('<polyline');
  expect(alternative).toBe('NPS: 48, At risk. As it stood on 22 Nov 2026.');
});

test('what was committed and reviewed below 1.0 is drawn as missed', () => {
  const keyResults = [0.8, 1].map((score) => ({
    title: 'Ship',
    current: 8,
    target: 10,
    committed: true,
    score,
  }));
  const { svg } = draw({ pacemark: 1, asOf: today, objectives: [{ title: 'O', keyResults }] });
  const facts = textsOf(svg).flatMap(({ text }) => (text.startsWith('committed') ? [text] : []));
  expect(facts).toEqual(['committed, missed · 0.8 (reviewed)', 'committed · 1.0 (reviewed)']);
});

test('ten days on, statuses are grey and told with their date', () => {
  const { svg } = draw(customerSuccess, light, '2026-12-24');
  expect(textsOf(svg).map(({ text }) => text)).toContain('Off track on 22 Nov');
  for (const tone of ['onTrack', 'atRisk', 'offTrack', 'done'] as const)
    expect(svg).not.toContain(light.inks[tone]);
});

test('a picture for a dark page has the same drawing in the dark colours', () => {
  const names = Object.keys(light.inks) as (keyof typeof light.inks)[];
  const bare = (svg: string, look: typeof light) =>
    names.reduce((text, name) => text.replaceAll(look.inks[name], name), svg);
  expect(draw(customerSuccess, dark).svg).not.toBe(draw(customerSuccess).svg);
  expect(bare(draw(customerSuccess, dark).svg, dark)).toBe(bare(draw(customerSuccess).svg, light));
});

const elements = /<(?!\/?(svg|title|desc|rect|path|g|text|tspan|polyline|circle)[\s/>])/;
const attributes = / (id|class|style|href|on\w+|filter|mask|clip-path)=/;

test('whatever people write, it is text in the picture: no markup, no id, no style, no link', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</text><script>alert(1)</script>',
      '"><image href=x>',
      '<style>*{}</style>',
      '\ufffe',
      '&#0;',
    ),
  );
  fc.assert(
    fc.property(written, written, written, (one, two, three) => {
      const { svg } = draw(example(one, two, three));
      const marked = svg.replace(/>[^<]*</g, '><');
      expect(svg).not.toMatch(elements);
      expect(marked).not.toMatch(attributes);
      expect(
        [...svg].filter(
          (one) => (one < ' ' && !'\t\n\r'.includes(one)) || one === '\ufffe' || one === '\uffff',
        ),
      ).toEqual([]);
      expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
    }),
  );
});

test('of any snapshot every text lies within the picture', () => {
  const asItIs = (snapshot: Snapshot) => snapshot;
  const parts = fc.constantFrom(asItIs, ofStrategy, ofKpis);
  fc.assert(
    fc.property(anySnapshot({ broken: false }), parts, (input, partOf) => {
      const { snapshot } = readSnapshot(input);
      if (!snapshot) throw new Error('A whole snapshot could not be read.');
      const { svg, width, height } = draw(partOf(snapshot));
      for (const { number, isEnd, isMiddle, isBold, text } of textsOf(svg)) {
        if (isMiddle) continue;
        const wide = measure(text, number('font-size'), isBold);
        const from = isEnd ? number('x') - wide : number('x');
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from + wide).toBeLessThanOrEqual(width);
        expect(number('y')).toBeLessThan(height);
      }
    }),
  );
});

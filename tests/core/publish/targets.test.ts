import { expect, test } from 'vitest';
import {
  destinations,
  drawScorecard,
  sayPublish,
  tagWithSource,
  targets,
  waysInto,
} from '../../../core/publish';
import { readSnapshot } from '../../../core/snapshot';
import { example } from './example';
import { place } from './place';

test('every target makes a text, and those that need nothing come first', async () => {
  const needs = targets.map((one) => one.needs === 'nothing');
  expect(needs).toEqual([...needs].sort().reverse());
  for (const target of targets) {
    const { text } = await target.make(example(), place);
    expect(text.length, target.id).toBeGreaterThan(100);
    expect(text, target.id).toMatch(/2026-11-22|22 Nov 2026|scorecard\.json|embed\.html#/);
  }
});

test('a tag with its data in a file comes with the file that it names', async () => {
  const target = targets.find(({ id }) => id === 'tag-with-source');
  const made = await target?.make(example(), place);
  expect(made?.text).toBe(
    '<script src="https://host.example/okr/okr-widgets.js"></script>\n<okr-scorecard src="https://host.example/okr/scorecard.json"></okr-scorecard>',
  );
  expect(made?.file?.name).toBe('scorecard.json');
  expect(readSnapshot(JSON.parse(`${made?.file?.content}`)).snapshot).toEqual(example());
});

test('a public id stands in the tag, behind the address of its file', () => {
  const publicId = 'pacemark-0123456789abcdef';
  expect(tagWithSource({ ...example(), publicId }, place)).toContain(
    ` src="https://host.example/okr/scorecard.json#${publicId}"`,
  );
});

test('an address cannot leave its attribute', () => {
  expect(tagWithSource(example(), { ...place, data: '"><img src=x>' })).toContain(
    'src="&quot;&gt;&lt;img src=x&gt;"',
  );
});

test('the snapshot-file is plain JSON that the reader takes whole', async () => {
  const made = await targets.find(({ id }) => id === 'snapshot-file')?.make(example(), place);
  expect(readSnapshot(JSON.parse(made?.text ?? ''))).toMatchObject({ snapshot: example(), problems: [] });
});

test('a png-picture is drawn from the same picture that svg-picture gives, and copied as a picture', async () => {
  const made = async (id: string) => targets.find((one) => one.id === id)?.make(example(), place);
  const svg = (await made('svg-picture'))?.file?.content;
  const png = await made('png-picture');
  expect(svg).toBe(drawScorecard(example(), place).svg);
  expect(new TextDecoder().decode(png?.png)).toBe(svg);
  expect(png?.file).toMatchObject({ name: 'scorecard-2026-11-22.png', type: 'image/png', content: png?.png });
});

test.each(destinations.map((one) => [one.id, one] as const))(
  'without a host, %s has a way in that needs none, in front',
  (_, destination) => {
    const { first, rest } = waysInto(destination, false);
    expect(first[0]?.needs).toBe('nothing');
    expect(first.length).toBeLessThanOrEqual(2);
    const all = [...first, ...rest];
    expect(new Set(all).size).toBe(all.length);
    expect(waysInto(destination, true).first).toEqual(destination.ways);
    expect(sayPublish('en', destination.allows)).toMatch(/\.$/);
  },
);

test('every target is offered elsewhere, also one that no place names', () => {
  const elsewhere = destinations.at(-1);
  expect(new Set([...(elsewhere?.ways ?? []), ...(elsewhere?.others ?? [])])).toEqual(new Set(targets));
});

import { decodeLink, encodeLink, readSnapshot, type Snapshot } from '../../../core/snapshot';
import sample from '../../samples/five-by-five.json' with { type: 'json' };

// A text that only version 1 holds makes the same snapshot go by it.
const { snapshot } = readSnapshot(sample);
const payloads = {
  '2': () => encodeLink(snapshot as Snapshot),
  '1': () => encodeLink({ ...snapshot, title: 'By version 1\0' } as Snapshot),
};

/** Decodes the link of 5 × 5 key results by a version of the codec, so many times; the median of one. */
export async function timeLink(version: '1' | '2', times: number): Promise<number> {
  const payload = await payloads[version]();
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const begin = performance.now();
    const read = await decodeLink(payload);
    taken.push(performance.now() - begin);
    if (payload[0] !== version || !read.snapshot) throw new Error(`The link is not of version ${version}.`);
  }
  return taken.sort((a, b) => a - b)[times >> 1] as number;
}

import { fileURLToPath } from 'node:url';
import { brotliCompressSync, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { minify } from 'terser';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, longestLink, readSnapshot, type Snapshot } from '../../../core/snapshot';
import { bundle } from '../../../scripts/widgets/script.mjs';
import shipped from '../../samples/link-2.json' with { type: 'json' };
import { customerSuccess } from '../../widgets/customer-success';
import { anySnapshot } from './any-snapshot';
import { expectAsDrawn } from './as-drawn';
import { fiveByFive, fiveByFiveIn, scripts } from './five-by-five';

const deflated = (bytes: Buffer | string) => `1${deflateRawSync(bytes).toString('base64url')}`;

/** The codec's own code, with both of its directions and all of its tables. */
async function codecAlone(): Promise<string | undefined> {
  const [{ output }] = await bundle(undefined, {
    write: false,
    external: [/\/scoring$/],
    lib: { entry: fileURLToPath(new URL('packed-alone.ts', import.meta.url)), formats: ['es'] },
  });
  return (await minify(output[0].code, { ecma: 2022, module: true, compress: { passes: 3 } })).code;
}

it('the packing takes at most 2 kB', { timeout: 60_000 }, async () => {
  expect(brotliCompressSync((await codecAlone()) ?? '').length).toBeLessThanOrEqual(2000);
});

describe('a snapshot in a link', () => {
  it('comes out as it went in, each history as its sparkline shows it', async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot({ broken: false }), async (given) => {
        const { snapshot } = readSnapshot(given);
        if (snapshot) expectAsDrawn((await decodeLink(await encodeLink(snapshot))).snapshot, snapshot);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same each time', async () => {
    expect(await encodeLink(fiveByFive)).toBe(await encodeLink(structuredClone(fiveByFive)));
  });

  it('reads a payload of version 1 as it was first shipped', async () => {
    const first =
      '1VcoxCsIwFAbgq8g_v4INViQXcBBUdJQOMb7WmphK8ipI6SlcPYqbN_Ek4iI4f1-Pi7F8NtFB5wSTVhU01FhNszzPlAJBGvEMjUUXDhw4Vq2vR-_HHYR2f2IrzZUT9K7_zbl_Pa3zjT2C4Pi24dR5-T_L9RaEJCYK9EQRxMSaBbooCLaLkcMXZkM5lMMH';
    expect((await decodeLink(first)).snapshot).toEqual({
      pacemark: 1,
      asOf: '2026-11-22',
      title: 'Kundenerfolg ✓',
      objectives: [
        { title: 'Glücklich', keyResults: [{ title: 'NPS', start: 42, target: 55, current: 48 }] },
      ],
    });
  });

  it('reads a payload of version 2 as it was first shipped', async () => {
    expect((await decodeLink(shipped.payload)).snapshot).toEqual(shipped.snapshot);
  });

  it('holds 5 × 5 key results with 13 weekly points in at most 1,500 characters', async () => {
    const payload = await encodeLink(fiveByFive);
    expect(payload).toMatch(/^2[\w-]+$/);
    expect(payload.length).toBeLessThanOrEqual(1500);
    expectAsDrawn((await decodeLink(payload)).snapshot, fiveByFive);
  });

  it.each(scripts)('is shorter than deflated JSON in %s, too', async (script) => {
    const snapshot = fiveByFiveIn(script);
    const payload = await encodeLink(snapshot);
    expect(payload[0]).toBe('2');
    expect(payload.length).toBeLessThan(deflated(JSON.stringify(snapshot)).length * 0.6);
    expectAsDrawn((await decodeLink(payload)).snapshot, snapshot);
  });

  it('takes version 1 where version 2 would change what it shows', async () => {
    const objectives = [
      { title: 'A\0B', keyResults: [] },
      {
        title: 'Twice a day',
        keyResults: [{ title: 'Weigh in', history: [...Array(9).keys()].map((at) => [20_731, at]) }],
      },
    ] as NonNullable<Snapshot['objectives']>;
    for (const objective of objectives) {
      const snapshot: Snapshot = { pacemark: 1, asOf: '2026-11-22', objectives: [objective] };
      const payload = await encodeLink(snapshot);
      expect(payload[0]).toBe('1');
      expect((await decodeLink(payload)).snapshot).toEqual(snapshot);
    }
  });

  it('says so wherever it was cut', async () => {
    const payload = await encodeLink(customerSuccess);
    for (let length = 1; length < payload.length; length += 7) {
      expect((await decodeLink(payload.slice(0, length))).fault, `cut at ${length}`).toBe('cut');
    }
  });

  it.each([
    ['an empty fragment', '', 'empty'],
    ['a codec of later', '3abc', 'newerCodec'],
    ['the name of a heading', 'goals', 'notSnapshot'],
    ['what was packed by nobody', '2abc', 'cut'],
    ['what is no base64', '1a b', 'cut'],
    ['more than 64 kB', '1'.repeat(longestLink + 1), 'tooLong'],
    ['what unpacks to more than 1 MB', deflated(`"${'a'.repeat(30_000_000)}"`), 'tooLong'],
    ['other JSON', deflated('{"hello":1}'), 'notSnapshot'],
    ['bytes that are no text', deflated(Buffer.from([0x22, 0xff, 0x22])), 'cut'],
  ])('says what is wrong with %s', async (_, payload, fault) => {
    const read = await decodeLink(payload);
    expect(read).toMatchObject({ fault });
    expect(read.snapshot).toBeUndefined();
  });

  it('says so wherever a sign of it was changed', async () => {
    const payload = await encodeLink(fiveByFive);
    for (let at = 1; at < payload.length; at += 41) {
      const other = payload[at] === 'a' ? 'b' : 'a';
      const { fault } = await decodeLink(payload.slice(0, at) + other + payload.slice(at + 1));
      expect(fault, `changed at ${at}`).toBe('cut');
    }
  });

  it('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('1', '2'), fc.string(), async (version, text) => {
        expect((await decodeLink(version + text)).fault).toBeDefined();
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 3, maxLength: 2000 }), async (bytes) => {
        expect((await decodeLink(`2${Buffer.from(bytes).toString('base64url')}`)).fault).toBeDefined();
      }),
    );
  });

  it('does no more work than it may, whatever the bytes', async () => {
    for (const byte of [0, 85, 255]) {
      const endless = Buffer.alloc(49_000, byte).toString('base64url');
      expect((await decodeLink(`2${endless}`)).fault).toBe('cut');
    }
  });
});

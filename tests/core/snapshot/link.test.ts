import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, longestLink, readSnapshot } from '../../../core/snapshot';
import { customerSuccess } from '../../widgets/customer-success';
import { anySnapshot } from './any-snapshot';

const packed = (bytes: Buffer | string) => `1${deflateRawSync(bytes).toString('base64url')}`;

describe('a snapshot in a link', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(anySnapshot({ broken: false }), async (given) => {
        const { snapshot } = readSnapshot(given);
        if (snapshot)
          expect((await decodeLink(await encodeLink(snapshot))).snapshot).toEqual(
            JSON.parse(JSON.stringify(snapshot)),
          );
      }),
      { numRuns: 50 },
    );
  });

  it('reads a payload of version 1 as it was first shipped', async () => {
    const shipped =
      '1VcoxCsIwFAbgq8g_v4INViQXcBBUdJQOMb7WmphK8ipI6SlcPYqbN_Ek4iI4f1-Pi7F8NtFB5wSTVhU01FhNszzPlAJBGvEMjUUXDhw4Vq2vR-_HHYR2f2IrzZUT9K7_zbl_Pa3zjT2C4Pi24dR5-T_L9RaEJCYK9EQRxMSaBbooCLaLkcMXZkM5lMMH';
    expect((await decodeLink(shipped)).snapshot).toEqual({
      pacemark: 1,
      asOf: '2026-11-22',
      title: 'Kundenerfolg ✓',
      objectives: [
        { title: 'Glücklich', keyResults: [{ title: 'NPS', start: 42, target: 55, current: 48 }] },
      ],
    });
  });

  it('holds a quarter of 3 × 3 key results with their history in less than 1,850 characters', async () => {
    expect((await encodeLink(customerSuccess)).length).toBeLessThan(1850);
  });

  it('says so wherever it was cut', async () => {
    const payload = await encodeLink(customerSuccess);
    for (let length = 1; length < payload.length; length += 7) {
      expect((await decodeLink(payload.slice(0, length))).fault, `cut at ${length}`).toBe('cut');
    }
  });

  it.each([
    ['an empty fragment', '', 'empty'],
    ['a codec of later', '2abc', 'newerCodec'],
    ['what is no base64', '1a b', 'cut'],
    ['more than 64 kB', '1'.repeat(longestLink + 1), 'tooLong'],
    ['what unpacks to more than 1 MB', packed(`"${'a'.repeat(30_000_000)}"`), 'tooLong'],
    ['other JSON', packed('{"hello":1}'), 'notSnapshot'],
    ['bytes that are no text', packed(Buffer.from([0x22, 0xff, 0x22])), 'cut'],
  ])('says what is wrong with %s', async (_, payload, fault) => {
    const read = await decodeLink(payload);
    expect(read).toMatchObject({ fault });
    expect(read.snapshot).toBeUndefined();
  });

  it('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await decodeLink(`1${text}`)).fault).toBeDefined();
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { changedFields } from '../../../../entrypoints/shared/edit/changed-fields';
import {
  asBound,
  draftOf,
  emptyKeyResult,
  fieldsOf,
} from '../../../../entrypoints/shared/edit/key-result-draft';

const written = (fields: object) => fieldsOf({ ...emptyKeyResult, title: 'Report', ...fields }, 'en-GB');

describe('a key result that is written', () => {
  test('is counted in the unit that its amounts were typed with', () => {
    expect(written({ start: '3h 20m', target: '45' })).toMatchObject({
      fields: { start: 200, target: 45, unit: { kind: 'duration' } },
    });
    expect(written({ kind: 'between', start: '7h', target: '8h 30m' })).toMatchObject({
      fields: { atLeast: 420, atMost: 510, unit: { kind: 'duration' } },
    });
    expect(written({ kind: 'atMost', start: '3h', target: '4' })).toMatchObject({ fields: { unit: null } });
    expect(written({ target: '$1.2M' })).toMatchObject({
      fields: { target: 1_200_000, unit: { kind: 'currency', code: 'USD' } },
    });
  });

  test('refuses an amount in another unit than it is kept in', () => {
    expect(written({ unit: 'h', start: '4h', target: '9h 30m' })).toMatchObject({
      field: 'target',
      problem: expect.stringContaining('this is kept in h'),
    });
    expect(written({ unit: '€', start: '$1k', target: '5000' })).toMatchObject({ field: 'start' });
    expect(written({ kind: 'atMost', unit: '%', target: '3 %' })).toMatchObject({ fields: { atMost: 3 } });
  });

  test('keeps the tolerance that it has when its limit is edited, and takes another', () => {
    const uptime = { id: 'k', made: '', objective: 'o', title: 'Uptime', metric: 'maintain' } as const;
    const draft = draftOf({ ...uptime, atLeast: 99.5, tolerance: 0.4 }, 'en-GB');
    const edited = (fields: object) => fieldsOf({ ...draft, ...fields }, 'en-GB');
    expect(edited({ target: '99.6' })).toMatchObject({ fields: { atLeast: 99.6, tolerance: 0.4 } });
    expect(edited({ tolerance: '0.5' })).toMatchObject({ fields: { atLeast: 99.5, tolerance: 0.5 } });
    expect(edited({ tolerance: ' ' })).toMatchObject({ fields: { tolerance: 9.95 } });
    expect(edited({ kind: 'reach' })).toMatchObject({ fields: { tolerance: null } });
    for (const tolerance of ['0', '-1', 'some', '4 %'])
      expect(edited({ tolerance })).toMatchObject({ field: 'tolerance' });
    expect(written({ kind: 'between', start: '7', target: '8', tolerance: '1' })).toMatchObject({
      fields: { atLeast: 7, atMost: 8, tolerance: 1 },
    });
  });

  test('stands in its editor again as it was left, before it is saved', () => {
    for (const fields of [{ target: '55' }, { kind: 'atMost', target: '4', weight: '2' }] as const) {
      const draft = { ...emptyKeyResult, title: 'Report', ...fields };
      const left = fieldsOf(draft, 'en-GB');
      if ('problem' in left) throw new Error(left.problem);
      const record = { id: 'k', made: '', objective: 'o', ...left.fields };
      expect(draftOf(record, 'en-GB')).toMatchObject({ ...draft, tolerance: 'kind' in fields ? '0.4' : '' });
    }
  });

  test('that is bound to a KPI keeps its unit and what its values mean', () => {
    const record = { id: 'k', made: '', objective: 'o', title: 'NPS', metric: 'reach', target: 55 } as const;
    const bound = draftOf({ ...record, kpi: 'nps' }, 'en-GB');
    const edited = (stored: typeof bound, fields: object) =>
      fieldsOf(asBound(stored, { ...bound, ...fields }), 'en-GB');
    for (const kind of ['yesNo', 'milestones'] as const) {
      expect(edited(bound, { kind })).toMatchObject({ fields: { metric: 'reach', target: 55 } });
      expect(edited({ ...bound, isBound: false }, { kind })).toMatchObject({ fields: { metric: kind } });
      expect(edited({ ...bound, kind }, {})).toMatchObject({ fields: { metric: kind } });
    }
    expect(edited(bound, { kind: 'atLeast' })).toMatchObject({ fields: { metric: 'maintain', atLeast: 55 } });
    expect(edited(bound, { unit: 'km' })).toMatchObject({ fields: { unit: null } });
    expect(edited(bound, { target: '€60' })).toMatchObject({ field: 'target' });
  });

  test('that reads a KPI starts at its reading, in whatever range it was before, and finds its limits again', () => {
    const range = {
      id: 'k',
      made: '',
      objective: 'o',
      title: 'NPS',
      metric: 'maintain',
      kpi: 'nps',
    } as const;
    const stored = draftOf({ ...range, start: 42, atLeast: 10, atMost: 55 }, 'en-GB');
    const written = { ...stored, kind: 'reach', target: '30' } as const;
    const reach = asBound(stored, written, '42');
    expect(reach.start).toBe('42');
    expect(fieldsOf(reach, 'en-GB')).toMatchObject({ fields: { metric: 'reach', start: 42, target: 30 } });
    const back = asBound(stored, { ...written, kind: 'between' }, '42');
    expect(fieldsOf(back, 'en-GB')).toMatchObject({ fields: { atLeast: 10, atMost: 30 } });
    // Without a reading before the cycle the start is typed.
    expect(asBound(stored, { ...written, start: '12' }).start).toBe('12');
    expect(asBound({ ...stored, isBound: false }, written, '42').start).toBe('10');
  });

  test('whose start is left empty has none, which is not 0', () => {
    expect(written({ target: '55' })).toMatchObject({ fields: { start: null, target: 55 } });
    expect(written({ start: '0', target: '55' })).toMatchObject({ fields: { start: 0 } });
    expect(written({ target: '0' })).toMatchObject({ field: 'target' });
  });

  test('writes of an edit what is other than before', () => {
    const before = { title: 'A', unit: { kind: 'percent' }, weight: null };
    expect(changedFields(before, { title: 'B', unit: { kind: 'percent' }, weight: null })).toEqual({
      title: 'B',
    });
    expect(changedFields(before, { ...before, unit: { kind: 'duration' } })).toEqual({
      unit: { kind: 'duration' },
    });
  });
});

import type { Fields } from '../../model';
import { type CivilDate, isCivilDate } from '../../scoring';

type Phase = Pick<Fields<'phase'>, 'date' | 'value'>;

/** Phased targets as a person reads them: `2026-10-31: 48; 2026-11-30: 52`. */
export const writePhases = (phases: readonly Phase[] = []): string | undefined =>
  phases.map(({ date, value }) => `${date}: ${value}`).join('; ') || undefined;

/** Such a cell, as somebody wrote it; undefined where a part of it cannot be read. */
export function readPhases(
  text: string,
  amount: (text: string) => { value: number } | undefined,
): { date: CivilDate; value: number }[] | undefined {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const phases = parts.map((part) => {
    const [, date = '', number = ''] = /^\s*(\d{4}-\d\d-\d\d)\s*[:=]\s*(\S.*?)\s*$/.exec(part) ?? [];
    const exact = Number(number);
    const value = number !== '' && Number.isFinite(exact) ? exact : amount(number)?.value;
    return isCivilDate(date) && value !== undefined ? { date, value } : undefined;
  });
  return phases.every((one) => one !== undefined) ? phases : undefined;
}

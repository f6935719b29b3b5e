import type { Fields } from '../../model';
import { readYesNo } from '../said';
import { plainNumber, valueInUnit } from '../unit-of';
import type { CellDraft } from './rows';

type Measure = Pick<Fields<'kpi'>, 'metric' | 'unit'>;

/** What a cell is to a KPI; undefined where it is of another kind or unit, which is never converted. */
export function valueFor({ text, amount, unit }: CellDraft, kpi: Measure): number | undefined {
  if (kpi.metric === 'yesNo') return readYesNo(text);
  const own = kpi.unit ?? plainNumber;
  if (!amount || amount.unit || own.kind === 'number' || unit.kind === 'number')
    return valueInUnit(amount, own);
  // A bare number is in the unit that its row names.
  return valueInUnit({ ...amount, unit }, own);
}

import type { ImportPreview, RecordCount } from '../../../core/exchange';
import { listOf } from '../../../core/words';
import { type BringInKey, sayBringIn } from '../../shared/words/bring-in';

const kinds: [RecordCount['kind'], BringInKey][] = [
  ['objective', 'objectives'],
  ['keyResult', 'keyResults'],
  ['initiative', 'initiatives'],
  ['checkIn', 'checkIns'],
  ['kpi', 'kpis'],
  ['reading', 'readings'],
];

/** "3 objectives, 7 key results, 15 check-ins" in words; empty where nothing is new. */
export function whatIsNew({ counts }: ImportPreview, locale: string, cycle?: string): string {
  const parts = kinds.flatMap(([kind, key]) => {
    const count = counts
      .filter((one) => one.kind === kind && (cycle === undefined || one.cycle === cycle))
      .reduce((sum, one) => sum + one.new + one.back, 0);
    return count > 0 ? [sayBringIn(locale, key, { count })] : [];
  });
  return listOf(parts, locale, 'unit');
}

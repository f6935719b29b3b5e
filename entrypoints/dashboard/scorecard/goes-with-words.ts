import { listOf } from '../../../core/words';
import { sayScorecard } from '../../shared/words/scorecard';
import type { GoesWith } from './strategy-patches';

/** `2 strategic objectives, 3 KPIs and one link`; empty where nothing goes along. */
export function goesWithWords(parts: GoesWith, locale: string): string {
  const said = (['objectives', 'kpis', 'links'] as const).flatMap((part) =>
    parts[part] > 0 ? [sayScorecard(locale, part, { count: parts[part] })] : [],
  );
  return listOf(said, locale);
}

import type { OwnRules } from '../../../core/model/own-rules';
import { kpiStandingOn, strategicStanding } from '../../../core/model/scorecard-standing';
import type { Status } from '../../../core/scoring';
import { kpiStatusWord } from '../../../core/words';
import { Shape, tone } from '../../shared/quarter/marks';
import { keyResultFacts, objectiveFacts } from '../../shared/quarter/row-facts';
import type { Matrix, Side } from './matrix';

interface SideNameProps {
  side: Side;
  matrix: Matrix;
  today: string;
  locale: string;
  rules: OwnRules;
}

/** What stands at a side, with where it stands. */
export function SideName({ side, matrix, today, locale, rules }: SideNameProps) {
  const standing = standingOf(side, matrix, today, rules);
  return (
    <>
      <Shape status={standing.status} colour={tone(standing)} />
      <span class="aloud">{kpiStatusWord(standing, locale)}: </span>
      <bdi>{side.title}</bdi>
    </>
  );
}

function standingOf(
  side: Side,
  { plan, year = plan }: Matrix,
  today: string,
  rules: OwnRules,
): { status: Status; stale: boolean; unscored?: boolean } {
  switch (side.kind) {
    case 'aim':
      return strategicStanding(side.aim, today);
    case 'kpi':
      return kpiStandingOn(side.kpi, today);
    case 'annual':
      return objectiveFacts(side.objective, year, today, rules);
    case 'objective':
      return objectiveFacts(side.objective, plan, today, rules);
    case 'keyResult':
      return keyResultFacts(side.keyResult, plan, today, rules).standing;
  }
}

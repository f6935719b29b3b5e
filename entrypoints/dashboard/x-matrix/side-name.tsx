import type { OwnRules } from '../../../core/model/own-rules';
import { kpiStandingOn, strategicStanding } from '../../../core/model/scorecard-standing';
import type { Status } from '../../../core/scoring';
import { statusWord } from '../../../core/words';
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
  const status = statusOf(side, matrix, today, rules);
  return (
    <>
      <Shape status={status} colour={status} />
      <span class="aloud">{statusWord(status, locale)}: </span>
      <bdi>{side.title}</bdi>
    </>
  );
}

function statusOf(side: Side, { plan, year = plan }: Matrix, today: string, rules: OwnRules): Status {
  switch (side.kind) {
    case 'aim':
      return kpiTone(strategicStanding(side.aim, today));
    case 'kpi':
      return kpiTone(kpiStandingOn(side.kpi, today));
    case 'annual':
      return tone(objectiveFacts(side.objective, year, today, rules));
    case 'objective':
      return tone(objectiveFacts(side.objective, plan, today, rules));
    case 'keyResult':
      return tone(keyResultFacts(side.keyResult, plan, today, rules).standing);
  }
}

const kpiTone = ({ status, stale }: { status: Status; stale: boolean }): Status =>
  stale ? 'noData' : status;

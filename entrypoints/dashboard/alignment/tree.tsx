import type { AlignedObjective, PublishedAbove, StrategicAbove } from '../../../core/model/alignment';
import type { OwnRules } from '../../../core/model/own-rules';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { strategicStanding } from '../../../core/model/scorecard-standing';
import { formatDate, formatScore } from '../../../core/words';
import { Ring, StatusShape } from '../../shared/quarter/marks';
import { KpiRing, KpiStatus } from '../../shared/scorecard/kpi-ring';
import { sayAlignment } from '../../shared/words/alignment';
import { cycleTitle } from '../../shared/words/cycle-title';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { cycleAddress } from '../frame/route';
import { standingOf } from './standing-of';
import { webAddress } from './web-address';

interface TreeProps {
  list: readonly AlignedObjective[];
  today: string;
  locale: string;
  rules: OwnRules;
}

/** Objectives with what supports them beneath, as deep as it goes. */
export function Tree({ list, ...drawn }: TreeProps) {
  const { today, locale, rules } = drawn;
  if (list.length === 0) return null;
  return (
    <ul class="tree">
      {list.map((one) => {
        const { plan, objective, below } = one;
        const { id, title } = objective.record;
        const standing = standingOf(one, today, rules);
        return (
          <li key={id}>
            <div class="tree-objective">
              <Ring standing={standing} locale={locale} />
              <span class="tree-title">
                <a href={cycleAddress(plan.id)}>
                  <bdi>{title}</bdi>
                </a>
                <small>
                  <bdi>{plan.title ?? cycleTitle(plan.id, locale)}</bdi>
                </small>
              </span>
              <StatusShape standing={standing} locale={locale} />
            </div>
            <Tree list={below} {...drawn} />
          </li>
        );
      })}
    </ul>
  );
}

interface StrategicTreeProps extends Omit<TreeProps, 'list'> {
  list: readonly StrategicAbove[];
  scorecard: ScorecardPlan;
}

/** Strategic objectives, each with the score of its KPIs, with what supports them beneath. */
export function StrategicTree({ list, scorecard, ...drawn }: StrategicTreeProps) {
  const { today, locale } = drawn;
  if (list.length === 0) return null;
  return (
    <ul class="tree">
      {list.map(({ objective, below }) => {
        const { id, title, perspective } = objective.record;
        const standing = strategicStanding(objective, today);
        const lane = scorecard.perspectives.find(({ record }) => record.id === perspective);
        return (
          <li key={id}>
            <div class="tree-objective">
              <KpiRing standing={standing} locale={locale} />
              <span class="tree-title">
                <a href="#/scorecard">
                  <bdi>{title}</bdi>
                </a>
                <small>
                  {sayAlignment(locale, 'strategic', {
                    lane: lane ? perspectiveTitle(lane.record, locale) : '',
                  })}
                </small>
              </span>
              <KpiStatus standing={standing} locale={locale} />
            </div>
            <Tree list={below} {...drawn} />
          </li>
        );
      })}
    </ul>
  );
}

/** Published objectives, each as it was read last, with what supports them beneath. */
export function PublishedTree({
  list,
  ...drawn
}: Omit<TreeProps, 'list'> & { list: readonly PublishedAbove[] }) {
  const { locale } = drawn;
  if (list.length === 0) return null;
  return (
    <ul class="tree">
      {list.map(({ url, title, score, date, below }) => {
        const address = webAddress(url);
        const name = <bdi>{title ?? address?.host ?? url.slice(0, 80)}</bdi>;
        return (
          <li key={`${url} ${title}`}>
            <div class="tree-objective">
              <span class="tree-score">{formatScore(score, locale)}</span>
              <span class="tree-title">
                {address ? (
                  <a href={address.href} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                ) : (
                  name
                )}
                <small>
                  {[
                    sayAlignment(locale, 'published'),
                    date && sayAlignment(locale, 'lastLooked', { date: formatDate(date, locale, 'short') }),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </small>
              </span>
            </div>
            <Tree list={below} {...drawn} />
          </li>
        );
      })}
    </ul>
  );
}

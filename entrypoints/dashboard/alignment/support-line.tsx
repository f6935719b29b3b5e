import { type PlacedObjective, strategicSupport } from '../../../core/model/alignment';
import type { OwnRules } from '../../../core/model/own-rules';
import type { Objective } from '../../../core/model/records';
import { type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import { strategicStanding } from '../../../core/model/scorecard-standing';
import { formatDate, formatScore } from '../../../core/words';
import { sayAlignment } from '../../shared/words/alignment';
import { cycleAddress } from '../frame/route';
import { standingOf } from './standing-of';
import type { Support } from './supports';
import { webAddress } from './web-address';

interface SupportLineProps {
  record: Objective;
  /** Absent until the plans in which what it supports may be are read. */
  support: Support | undefined;
  /** Absent until it is read. */
  scorecard: ScorecardPlan | undefined;
  today: string;
  locale: string;
  rules: OwnRules;
}

/** What an objective supports, with where that stands, and by how many it is supported itself. */
export function SupportLine({ record, support, scorecard, today, locale, rules }: SupportLineProps) {
  const { above, count = 0 } = support ?? {};
  const strategic = strategicSupport(record);
  const isInside = record.supports !== undefined;
  const isShown =
    strategic === undefined
      ? (isInside || record.supportsUrl !== undefined) && (support !== undefined || !isInside)
      : scorecard !== undefined;
  if (!isShown && count === 0) return null;
  return (
    <p class="support quiet">
      {isShown && (
        <span>
          {sayAlignment(locale, 'supports')}:{' '}
          {strategic !== undefined ? (
            <Strategic id={strategic} scorecard={scorecard} today={today} locale={locale} />
          ) : !isInside ? (
            <Published record={record} locale={locale} />
          ) : (
            <Inside above={above} today={today} locale={locale} rules={rules} />
          )}
        </span>
      )}
      {isShown && count > 0 && ' · '}
      {count > 0 && <a href="#/alignment">{sayAlignment(locale, 'supportedBy', { count })}</a>}
    </p>
  );
}

type InsideProps = Pick<SupportLineProps, 'today' | 'locale' | 'rules'> & {
  above: PlacedObjective | undefined;
};

function Inside({ above, today, locale, rules }: InsideProps) {
  if (!above) return <>{sayAlignment(locale, 'notHere')}</>;
  const { progress } = standingOf(above, today, rules);
  return (
    <>
      <a href={cycleAddress(above.plan.id)}>
        <bdi>{above.objective.record.title}</bdi>
      </a>
      {progress !== undefined && `, ${formatScore(progress, locale)}`}
    </>
  );
}

interface StrategicProps extends Pick<SupportLineProps, 'scorecard' | 'today' | 'locale'> {
  id: string;
}

/** A strategic objective with the score of its KPIs. */
function Strategic({ id, scorecard, today, locale }: StrategicProps) {
  const found = scorecard && strategicObjectivesOf(scorecard).find(({ record }) => record.id === id);
  if (!found) return <>{sayAlignment(locale, 'notHere')}</>;
  const { score } = strategicStanding(found, today);
  return (
    <>
      <a href="#/scorecard">
        <bdi>{found.record.title}</bdi>
      </a>
      {score !== undefined && `, ${formatScore(score, locale)}`}
    </>
  );
}

function Published({ record, locale }: { record: Objective; locale: string }) {
  const { supportsUrl = '', supportsTitle, supportsScore, supportsDate } = record;
  const url = webAddress(supportsUrl);
  const name = <bdi>{supportsTitle ?? url?.host ?? supportsUrl.slice(0, 80)}</bdi>;
  return (
    <>
      {url ? (
        <a href={url.href} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {supportsDate !== undefined && (
        <>
          ,{' '}
          {sayAlignment(locale, 'scoreOn', {
            score: formatScore(supportsScore, locale),
            date: formatDate(supportsDate, locale, 'short'),
          })}
        </>
      )}
    </>
  );
}

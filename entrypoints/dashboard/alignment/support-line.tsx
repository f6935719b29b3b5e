import { supportLinks } from '../../../core/model/alignment';
import type { OwnRules } from '../../../core/model/own-rules';
import type { Plan } from '../../../core/model/plan';
import type { Objective } from '../../../core/model/records';
import { formatDate, formatScore } from '../../../core/words';
import { sayAlignment } from '../../shared/words/alignment';
import { cycleAddress } from '../frame/route';
import { standingOf } from './standing-of';
import { webAddress } from './web-address';

interface SupportLineProps {
  record: Objective;
  /** The plans in which what it supports may be; absent until they are read. */
  plans: readonly Plan[] | undefined;
  today: string;
  locale: string;
  rules: OwnRules;
}

/** What an objective supports, with where that stands, and by how many it is supported itself. */
export function SupportLine({ record, plans, today, locale, rules }: SupportLineProps) {
  const links = plans && supportLinks(plans);
  const count = links ? [...links.values()].filter((id) => id === record.id).length : 0;
  const above = record.supports ?? record.supportsUrl;
  const isShown = above !== undefined && (plans !== undefined || record.supports === undefined);
  if (!isShown && count === 0) return null;
  return (
    <p class="support quiet">
      {isShown && (
        <span>
          {sayAlignment(locale, 'supports')}:{' '}
          {record.supports === undefined ? (
            <Published record={record} locale={locale} />
          ) : (
            <Inside
              id={links?.get(record.id)}
              plans={plans ?? []}
              today={today}
              locale={locale}
              rules={rules}
            />
          )}
        </span>
      )}
      {isShown && count > 0 && ' · '}
      {count > 0 && <a href="#/alignment">{sayAlignment(locale, 'supportedBy', { count })}</a>}
    </p>
  );
}

type InsideProps = Omit<SupportLineProps, 'record' | 'plans'> & {
  id: string | undefined;
  plans: readonly Plan[];
};

function Inside({ id, plans, today, locale, rules }: InsideProps) {
  const [found] = plans.flatMap((plan) =>
    plan.objectives.filter(({ record }) => record.id === id).map((objective) => ({ plan, objective })),
  );
  if (!found) return <>{sayAlignment(locale, 'notHere')}</>;
  const { progress } = standingOf(found, today, rules);
  return (
    <>
      <a href={cycleAddress(found.plan.id)}>
        <bdi>{found.objective.record.title}</bdi>
      </a>
      {progress !== undefined && `, ${formatScore(progress, locale)}`}
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

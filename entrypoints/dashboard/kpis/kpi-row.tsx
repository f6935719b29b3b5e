import type { ComponentChildren } from 'preact';
import { ownRules } from '../../../core/model/own-rules';
import type { PlanKpi } from '../../../core/model/scorecard';
import { kpiStandingOn, measuredKpi } from '../../../core/model/scorecard-standing';
import { formatDate, formatReading, noValue } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import { isKpiDue } from '../../shared/scorecard/due-readings';
import { KpiRing, KpiStatus } from '../../shared/scorecard/kpi-ring';
import { KpiSpark } from '../../shared/scorecard/kpi-spark';
import { scoredBy } from '../../shared/scorecard/kpi-words';
import { sayFrame } from '../../shared/words/frame';
import { sayKpis } from '../../shared/words/kpis';
import { kpiAddress } from './kpi-address';
import { ReadingField } from './reading-field';
import type { Readings } from './use-readings';

interface KpiRowProps extends Pick<ViewProps, 'state' | 'today' | 'locale'> {
  kpi: PlanKpi;
  readings: Readings;
  /** What the coach says of it. */
  advice: ComponentChildren;
  onSaved(): void;
  onEdit(): void;
}

/** One KPI of the list: where it stands, its course, and the field for its next reading. */
export function KpiRow({ kpi, state, today, locale, readings, advice, onSaved, onEdit }: KpiRowProps) {
  const { record } = kpi;
  const standing = kpiStandingOn(kpi, today);
  const isDue = isKpiDue(kpi, today, ownRules(state.settings));
  const { current, date } = measuredKpi(kpi, today);
  const about = [
    record.sort && sayKpis(locale, record.sort === 'lead' ? 'isLead' : 'isLag'),
    record.frequency && sayKpis(locale, record.frequency),
    date
      ? sayKpis(locale, 'lastOn', {
          date: formatDate(date, locale, isThisYear(date, today) ? 'short' : 'medium'),
        })
      : sayKpis(locale, 'neverRead'),
    standing.stale ? sayKpis(locale, 'overdue') : isDue && sayKpis(locale, 'due'),
  ].filter(Boolean);
  return (
    <li class="kpi" data-kpi={record.id}>
      <KpiRing standing={standing} locale={locale} />
      <div class="kpi-name">
        <a href={kpiAddress(record.id)}>
          <bdi>{record.title}</bdi>
        </a>
        <small>{about.join(' · ')}</small>
      </div>
      <div class="kpi-course">
        <KpiSpark kpi={kpi} standing={standing} today={today} />
      </div>
      <p class="kpi-value">
        <b>{current === undefined ? noValue : formatReading(current, record, locale)}</b>{' '}
        <span>{scoredBy(kpi, today, locale)}</span>
      </p>
      <KpiStatus standing={standing} locale={locale} />
      {record.formula === undefined ? (
        <ReadingField kpi={kpi} today={today} locale={locale} readings={readings} onSaved={onSaved} />
      ) : (
        <p class="reading-more quiet">{sayKpis(locale, 'worked', { formula: record.formula })}</p>
      )}
      <button
        type="button"
        class="icon"
        data-opens={record.id}
        aria-label={sayKpis(locale, 'edit', { title: record.title })}
        title={sayKpis(locale, 'edit', { title: record.title })}
        onClick={onEdit}
      >
        ✎
      </button>
      {advice && <div class="kpi-advice">{advice}</div>}
      <span class="grip" draggable aria-hidden="true" title={sayFrame(locale, 'drag')}>
        ⠿
      </span>
    </li>
  );
}

const isThisYear = (date: string, today: string): boolean => date.slice(0, 4) === today.slice(0, 4);

import type { PlanKpi } from '../../../core/model/scorecard';
import { sayScorecard } from '../../shared/words/scorecard';
import { emptyKpi } from '../kpis/kpi-draft';
import { KpiEditor } from '../kpis/kpi-editor';
import { KpiLine } from './kpi-line';
import type { LaneContext } from './lane';

interface KpiLinesProps extends Pick<LaneContext, 'okrs' | 'advice' | 'today' | 'locale'> {
  /** Of the strategic objective or perspective that they measure. */
  title: string;
  kpis: readonly PlanKpi[];
}

/** The KPIs of a strategic objective or of a lane itself. */
export function KpiLines({ title, kpis, okrs, advice, today, locale }: KpiLinesProps) {
  if (kpis.length === 0) return null;
  return (
    <ul class="lane-kpis" aria-label={sayScorecard(locale, 'kpisOf', { title })}>
      {kpis.map((kpi) => (
        <KpiLine
          key={kpi.record.id}
          kpi={kpi}
          move={okrs?.moveOf(kpi.record.id)}
          today={today}
          locale={locale}
          advice={advice(kpi.record.id)}
        />
      ))}
    </ul>
  );
}

interface AddKpiProps extends Pick<LaneContext, 'scorecard' | 'kpiEdits' | 'today' | 'locale'> {
  /** The strategic objective or perspective that it will measure. */
  parent: string;
  title: string;
}

/** The way to write another KPI. */
export function AddKpi({ parent, title, scorecard, kpiEdits, today, locale }: AddKpiProps) {
  const { edited } = kpiEdits;
  return edited && 'parent' in edited && edited.parent === parent ? (
    <KpiEditor
      scorecard={scorecard}
      today={today}
      locale={locale}
      draft={emptyKpi(parent, today)}
      onTyped={kpiEdits.noteTyping}
      onSave={(written) => void kpiEdits.add(written)}
      onCancel={kpiEdits.end}
    />
  ) : (
    <button
      type="button"
      class="add"
      data-opens={`kpi ${parent}`}
      aria-label={sayScorecard(locale, 'addKpiTo', { title })}
      onClick={() => kpiEdits.begin({ parent })}
    >
      + {sayScorecard(locale, 'addKpi')}
    </button>
  );
}

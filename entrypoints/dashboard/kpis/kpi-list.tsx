import type { ComponentChildren } from 'preact';
import { kpisOf, type PlanKpi, type ScorecardPlan } from '../../../core/model/scorecard';
import type { ViewProps } from '../../shared/plan/view-props';
import { isNowhere } from '../../shared/quarter/use-focus-next';
import { sayKpis } from '../../shared/words/kpis';
import { perspectiveTitle } from '../../shared/words/perspectives';
import type { NestedStep } from '../frame/use-nested-order';
import type { AdviceOn } from '../scorecard/use-scorecard-advice';
import { draftOf, emptyKpi } from './kpi-draft';
import { KpiEditor } from './kpi-editor';
import { KpiRow } from './kpi-row';
import type { KpiEdits } from './use-kpi-edits';
import { useReadings } from './use-readings';

interface KpiListProps extends ViewProps {
  scorecard: ScorecardPlan;
  edits: KpiEdits;
  advice: AdviceOn;
  onStep: NestedStep;
}

/** All KPIs under their perspectives and strategic objectives. */
export function KpiList({ scorecard, edits, advice, onStep, ...view }: KpiListProps) {
  const { today, locale } = view;
  const readings = useReadings(view);
  const { edited } = edits;
  const shared = { scorecard, today, locale };
  const newIn = (parent: string) =>
    edited && 'parent' in edited && edited.parent === parent ? (
      <li>
        <KpiEditor
          {...shared}
          draft={emptyKpi(parent, today)}
          onSave={(written) => void edits.add(written)}
          onCancel={edits.end}
          onTyped={edits.noteTyping}
        />
      </li>
    ) : null;
  const item = (kpi: PlanKpi) =>
    edited && 'id' in edited && edited.id === kpi.record.id ? (
      <li key={kpi.record.id}>
        <KpiEditor
          {...shared}
          kpi={kpi}
          draft={draftOf(kpi, today, locale)}
          onSave={(written, from, begun) => void edits.edit(kpi, written, from, begun)}
          onCancel={edits.end}
          onTyped={edits.noteTyping}
          onRemove={() => void edits.remove(kpi)}
          onStep={onStep}
        />
      </li>
    ) : (
      <KpiRow
        key={kpi.record.id}
        {...view}
        kpi={kpi}
        readings={readings}
        advice={advice(kpi.record.id)}
        onSaved={() => focusNextAfter(kpi.record.id)}
        onEdit={() => edits.begin({ id: kpi.record.id })}
      />
    );
  const list = (parent: string, kpis: readonly PlanKpi[]) => {
    const written = newIn(parent);
    return (
      (kpis.length > 0 || written) && (
        <ul class="kpis-of" data-kpis-of={parent}>
          {kpis.map(item)}
          {written}
        </ul>
      )
    );
  };
  const add = (parent: string, title: string) => (
    <button
      type="button"
      class="add"
      data-opens={`new ${parent}`}
      aria-label={sayKpis(locale, 'addFor', { title })}
      onClick={() => edits.begin({ parent })}
    >
      + {sayKpis(locale, 'addUnder')}
    </button>
  );
  if (kpisOf(scorecard).length === 0 && !edited)
    return <Empty scorecard={scorecard} edits={edits} locale={locale} />;
  const { perspectives, unfiled } = scorecard;
  const shown = perspectives.filter(({ record, objectives, kpis }) => {
    const ids = [record.id, ...objectives.map((one) => one.record.id)];
    return (
      kpis.length > 0 ||
      objectives.length > 0 ||
      (edited && 'parent' in edited && ids.includes(edited.parent))
    );
  });
  const lost = [...unfiled.objectives.flatMap((one) => one.kpis), ...unfiled.kpis];
  return (
    <>
      {shown.map(({ record, objectives, kpis }) => {
        const title = perspectiveTitle(record, locale);
        return (
          <Group key={record.id} id={record.id} title={title} action={add(record.id, title)}>
            {list(record.id, kpis)}
            {objectives.map((one) => (
              <section key={one.record.id} class="kpi-objective" aria-labelledby={`kpis-${one.record.id}`}>
                <h3 id={`kpis-${one.record.id}`}>
                  <bdi>{one.record.title}</bdi>
                </h3>
                {list(one.record.id, one.kpis)}
                {add(one.record.id, one.record.title)}
              </section>
            ))}
          </Group>
        );
      })}
      {lost.length > 0 && (
        <Group id="unfiled" title={sayKpis(locale, 'unfiled')}>
          <ul class="kpis-of">{lost.map(item)}</ul>
        </Group>
      )}
    </>
  );
}

interface GroupProps {
  id: string;
  title: string;
  action?: ComponentChildren;
  children: ComponentChildren;
}

const Group = ({ id, title, action, children }: GroupProps) => (
  <section class="objective kpi-group" aria-labelledby={`kpis-${id}`}>
    <div class="kpi-heading">
      <h2 id={`kpis-${id}`}>
        <bdi>{title}</bdi>
      </h2>
      {action}
    </div>
    {children}
  </section>
);

function Empty({ scorecard, edits, locale }: Pick<KpiListProps, 'scorecard' | 'edits' | 'locale'>) {
  const first = scorecard.perspectives[0]?.record.id;
  return (
    <section class="objective kpi-empty">
      <h2>{sayKpis(locale, 'emptyTitle')}</h2>
      <p>{sayKpis(locale, 'emptyText')}</p>
      {first !== undefined && (
        <div class="doings">
          <button
            type="button"
            class="primary"
            data-opens="first"
            onClick={() => edits.begin({ parent: first })}
          >
            {sayKpis(locale, 'emptyWrite')}
          </button>
        </div>
      )}
    </section>
  );
}

/** After a reading the next KPI's field is there to be typed into; who is elsewhere by then stays there. */
function focusNextAfter(id: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-reading]')];
  const at = fields.findIndex((one) => one.dataset.reading === id);
  if (!isNowhere() && !fields[at]?.closest('form')?.contains(document.activeElement)) return;
  (fields[at + 1] ?? fields[at])?.focus();
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { kpisOf, type PlanKpi, type ScorecardPlan } from '../../../core/model/scorecard';
import { aimsOn } from '../../../core/model/scorecard-standing';
import { statusOfScore } from '../../../core/scoring';
import { noValue, statusWord } from '../../../core/words';
import { wrongField } from '../../shared/edit/wrong-field';
import type { ViewProps } from '../../shared/plan/view-props';
import { Shape } from '../../shared/quarter/marks';
import { bareAmount, goalText } from '../../shared/scorecard/kpi-words';
import { sayKpis } from '../../shared/words/kpis';
import { bowlerMonths, type Month, type Place, readingIn } from './bowler-cells';
import { kpiAddress } from './kpi-address';
import { monthHead, monthName } from './month-name';
import { PastePreview } from './paste-preview';
import { scoreOfReading } from './score-of-reading';
import { type Sheet, useSheet } from './use-sheet';

interface BowlerProps extends ViewProps {
  scorecard: ScorecardPlan;
}

/** KPIs as rows and months as columns, filled like a sheet. */
export function Bowler({ scorecard, ...view }: BowlerProps) {
  const { today, locale, actions } = view;
  const [back, setBack] = useState(0);
  const kpis = kpisOf(scorecard);
  const months = bowlerMonths(today, back);
  const sheet = useSheet(scorecard, kpis, months, view);
  const newest = useRef<HTMLTableCellElement>(null);
  // Where not all months have room, the last one is what is filled.
  useLayoutEffect(() => newest.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [back]);
  const turn = (by: 1 | -1) => {
    sheet.leave();
    setBack(back + by);
  };
  if (kpis.length === 0)
    return (
      <section class="objective kpi-empty">
        <h2>{sayKpis(locale, 'emptyTitle')}</h2>
        <p>{sayKpis(locale, 'emptyText')}</p>
        <a class="button primary" href={kpiAddress()}>
          {sayKpis(locale, 'emptyWrite')}
        </a>
      </section>
    );
  return (
    <>
      <section class="objective bowler">
        <div class="bowler-ways">
          <button type="button" onClick={() => turn(1)}>
            ← {sayKpis(locale, 'earlier')}
          </button>
          <p class="quiet" id="bowler-hint">
            {sayKpis(locale, 'bowlerHint')}
          </p>
          <button type="button" aria-disabled={back === 0} onClick={() => back > 0 && turn(-1)}>
            {sayKpis(locale, 'later')} →
          </button>
        </div>
        <div class="bowler-scroll">
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: written in like a sheet
            role="grid"
            ref={sheet.table}
            aria-label={sayKpis(locale, 'bowlerTitle')}
            aria-describedby="bowler-hint"
            onKeyDown={sheet.onKeyDown}
            onPaste={sheet.onPaste}
          >
            <thead>
              <tr>
                <th scope="col">{sayKpis(locale, 'kpi')}</th>
                {months.map((month, at) => (
                  <th key={month.id} scope="col" ref={at === months.length - 1 ? newest : undefined}>
                    <abbr title={monthName(month, locale)}>{monthHead(month, at === 0, locale)}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kpis.map((kpi, row) => (
                <tr key={kpi.record.id}>
                  <th scope="row">
                    <a href={kpiAddress(kpi.record.id)} title={kpi.record.title}>
                      <bdi>{kpi.record.title}</bdi>
                    </a>
                    <small>{goalText(aimsOn(kpi, today), kpi.record, locale)}</small>
                  </th>
                  {months.map((month, column) => (
                    <Cell
                      key={month.id}
                      place={{ row, column }}
                      kpi={kpi}
                      month={month}
                      today={today}
                      locale={locale}
                      sheet={sheet}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p
          id="bowler-problem"
          class={sheet.problem ? 'problem' : 'quiet'}
          role={sheet.problem ? 'alert' : undefined}
        >
          {sheet.problem}
          {!sheet.problem && sheet.mayUndo && (
            <>
              {sheet.said}{' '}
              <button type="button" class="link" onClick={() => void sheet.undo()}>
                {sayKpis(locale, 'undo')}
              </button>
            </>
          )}
          {!sheet.problem && !sheet.mayUndo && !actions.notice && sheet.said}
        </p>
      </section>
      {sheet.pasted && (
        <PastePreview
          pasted={sheet.pasted}
          locale={locale}
          onWrite={() => void sheet.writePasted()}
          onLeave={sheet.leavePasted}
        />
      )}
    </>
  );
}

interface CellProps {
  place: Place;
  kpi: PlanKpi;
  month: Month;
  today: string;
  locale: string;
  sheet: Sheet;
}

/** One month of one KPI: its reading with the shape and colour of its status, or the field that it is typed in. */
function Cell({ place, kpi, month, today, locale, sheet }: CellProps) {
  const { record } = kpi;
  const isAt = sheet.at.row === place.row && sheet.at.column === place.column;
  const reading = readingIn(kpi, month, today);
  const pending = sheet.pendingIn(kpi, month);
  const value = pending ?? reading?.value;
  const score = value === undefined ? undefined : scoreOfReading(kpi, value, reading?.date ?? month.end);
  const status = statusOfScore(score);
  const aims = aimsOn(kpi, month.end < today ? month.end : today);
  const hadOtherGoal = aims.goal !== undefined && aims.goal !== aimsOn(kpi, today).goal;
  if (isAt && sheet.typed !== undefined)
    return (
      <td class="at typing">
        <input
          data-cell
          value={sheet.typed}
          maxLength={40}
          autocomplete="off"
          aria-label={sayKpis(locale, 'cellField', { title: record.title, month: monthName(month, locale) })}
          {...wrongField(sheet.problem !== '', 'bowler-problem')}
          onInput={(event) => sheet.type(event.currentTarget.value)}
          onBlur={sheet.onFieldLeft}
        />
      </td>
    );
  return (
    <td
      class={isAt ? 'at' : undefined}
      data-cell={isAt ? '' : undefined}
      tabIndex={isAt ? 0 : -1}
      {...(record.formula !== undefined && { 'aria-readonly': true })}
      title={reading?.note}
      onFocus={() => sheet.moveTo(place)}
      onDblClick={() => sheet.begin(place)}
    >
      {value === undefined ? (
        <span class="none">
          <span aria-hidden="true">{noValue}</span>
          <span class="aloud">{sayKpis(locale, 'none')}</span>
        </span>
      ) : (
        <span class={pending === undefined ? `cell-value ${status}` : `cell-value pending ${status}`}>
          {score !== undefined && <Shape status={status} />}
          {score !== undefined && <span class="aloud">{statusWord(status, locale)} </span>}
          {bareAmount(value, record, locale)}
        </span>
      )}
      {hadOtherGoal && (
        <small>{sayKpis(locale, 'cellGoal', { value: bareAmount(aims.goal ?? 0, record, locale) })}</small>
      )}
    </td>
  );
}

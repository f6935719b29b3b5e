import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  type PlanStrategicObjective,
  type ScorecardPlan,
  strategicObjectivesOf,
} from '../../../core/model/scorecard';
import { kpiStandingOn, measuredKpi } from '../../../core/model/scorecard-standing';
import { formatValue, kpiStatusWord, noValue, sayStatus } from '../../../core/words';
import type { ViewProps } from '../../shared/plan/view-props';
import { perspectiveTitle } from '../../shared/words/perspectives';
import { sayMapPage } from '../../shared/words/strategy-map';
import { cycleAddress } from '../frame/route';
import { serves } from '../scorecard/serves';
import { columnIn, laneOf } from './map-patches';
import { PanelLinks } from './panel-links';
import { useFieldText } from './use-field-text';
import type { MapEdits } from './use-map-edits';

interface ObjectivePanelProps extends ViewProps {
  scorecard: ScorecardPlan;
  objective: PlanStrategicObjective;
  edits: MapEdits;
  onClose(): void;
}

/** All of one strategic objective, to read and to change; everything that keys and pointer do is here too. */
export function ObjectivePanel({ scorecard, objective, edits, onClose, ...view }: ObjectivePanelProps) {
  const { locale, plan } = view;
  const { id, title, description = '', perspective } = objective.record;
  const [text, setText] = useFieldText(title);
  const [words, setWords] = useFieldText(description);
  const heading = useRef<HTMLInputElement>(null);
  // Before it is painted: a key pressed at once is the panel's, not the map's.
  useLayoutEffect(() => heading.current?.focus(), []);
  const keepTitle = () => {
    if (text.trim() === '') setText(title);
    else if (text.trim() !== title) void edits.edit(id, { title: text.trim() });
  };
  const others = strategicObjectivesOf(scorecard).map(({ record }) => record);
  const lane = laneOf(scorecard, perspective);
  const at = lane.findIndex((one) => one.id === id);
  const okrs = plan.objectives.filter((one) => serves(one, objective));
  return (
    <aside
      class="objective map-panel"
      aria-label={sayMapPage(locale, 'panel', { title })}
      onKeyDown={(event) => {
        if (event.isComposing || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        // A field that is left tells of its change: what is typed is kept, once.
        if (event.target instanceof HTMLElement) event.target.blur();
        onClose();
      }}
    >
      <label class="stack">
        <span>{sayMapPage(locale, 'name')}</span>
        <input
          ref={heading}
          value={text}
          maxLength={300}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={keepTitle}
        />
      </label>
      <label class="stack">
        <span>{sayMapPage(locale, 'description')}</span>
        <textarea
          rows={2}
          maxLength={5000}
          value={words}
          placeholder={sayMapPage(locale, 'descriptionPlaceholder')}
          onInput={(event) => setWords(event.currentTarget.value)}
          onChange={() => words.trim() !== description && void edits.edit(id, { description: words.trim() })}
        />
      </label>
      <label class="stack">
        <span>{sayMapPage(locale, 'lane')}</span>
        <select
          value={perspective}
          onChange={(event) => void edits.put(id, event.currentTarget.value, Number.MAX_SAFE_INTEGER)}
        >
          {scorecard.perspectives.map(({ record }) => (
            <option key={record.id} value={record.id}>
              {perspectiveTitle(record, locale)}
            </option>
          ))}
        </select>
      </label>
      {scorecard.themes.length > 0 && (
        <label class="stack">
          <span>{sayMapPage(locale, 'theme')}</span>
          <select
            value={columnIn(scorecard, objective.record)}
            onChange={(event) => void edits.putInto(id, Number(event.currentTarget.value))}
          >
            {[...scorecard.themes.map((one) => one.title), sayMapPage(locale, 'noTheme')].map(
              (name, column) => (
                <option key={name + column} value={column}>
                  {name}
                </option>
              ),
            )}
          </select>
        </label>
      )}
      {lane.length > 1 && (
        <div class="map-shift">
          <button type="button" aria-disabled={at <= 0} onClick={() => void edits.shift(id, 'earlier')}>
            {sayMapPage(locale, 'earlier')}
          </button>
          <button
            type="button"
            aria-disabled={at === lane.length - 1}
            onClick={() => void edits.shift(id, 'later')}
          >
            {sayMapPage(locale, 'later')}
          </button>
        </div>
      )}
      <h2>{sayMapPage(locale, 'kpis')}</h2>
      <Kpis objective={objective} {...view} />
      {(['drives', 'drivenBy'] as const).map((way) => (
        <PanelLinks
          key={way}
          way={way}
          id={id}
          others={others}
          links={scorecard.links}
          edits={edits}
          locale={locale}
        />
      ))}
      <h2>{sayMapPage(locale, 'okrsOf')}</h2>
      <ul>
        {okrs.map(({ record }) => (
          <li key={record.id}>
            <a href={cycleAddress(plan.id)}>
              <bdi>{record.title}</bdi>
            </a>
          </li>
        ))}
        {okrs.length === 0 && <li class="quiet">{sayMapPage(locale, 'noOkrs')}</li>}
      </ul>
      <div class="finish">
        <button
          type="button"
          class="link danger"
          onClick={() => {
            onClose();
            void edits.remove(id);
          }}
        >
          {sayMapPage(locale, 'remove')}
        </button>
        <span class="spring" />
        <button type="button" onClick={onClose}>
          {sayMapPage(locale, 'close')}
        </button>
      </div>
    </aside>
  );
}

function Kpis({ objective, today, locale }: ViewProps & { objective: PlanStrategicObjective }) {
  return (
    <ul>
      {objective.kpis.map((kpi) => {
        const { current } = measuredKpi(kpi, today);
        const { metric, unit, title, id } = kpi.record;
        const value =
          current === undefined
            ? noValue
            : metric === 'yesNo'
              ? sayStatus(locale, current >= 1 ? 'yes' : 'no')
              : formatValue(current, unit, locale);
        return (
          <li key={id}>
            <a href={`#/kpis/${encodeURIComponent(id)}`}>
              <bdi>{title}</bdi>
            </a>{' '}
            {value} · {kpiStatusWord(kpiStandingOn(kpi, today), locale)}
          </li>
        );
      })}
      {objective.kpis.length === 0 && (
        <li class="quiet">
          {sayMapPage(locale, 'noKpis')} <a href="#/kpis">{sayMapPage(locale, 'toKpis')}</a>
        </li>
      )}
    </ul>
  );
}

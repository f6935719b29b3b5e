import type { RefObject } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { quickTargets, readLine } from '../../../core/exchange/quick-entry';
import type { Plan } from '../../../core/model/plan';
import { oneAtATime } from '../plan/one-at-a-time';
import type { PlanState } from '../plan/use-plan';
import { useScorecard } from '../scorecard/use-scorecard';
import { sayQuickEntry } from '../words/quick-entry';
import { sayUi } from '../words/ui';
import { EntryText } from './entry-text';
import { saveEntry } from './save-entry';
import { useLineField } from './use-line-field';
import './quick-panel.css';

interface QuickPanelProps {
  /** Where the line is typed; keeps the focus. */
  field: RefObject<HTMLInputElement | null>;
  line: string;
  /** The key result in whose field it is typed: a value without a name is its own. */
  hereId: string;
  plan: Plan;
  state: PlanState;
  today: string;
  locale: string;
  /** The key result that the line was saved for; none for a KPI. */
  onSaved(
    keyResult: string | undefined,
    saved: { line: string; text: string; stamp: string | undefined },
  ): void;
}

/** What a line of quick entry will write, chosen by the arrows where more than one fits; Enter writes it. */
export function QuickPanel(props: QuickPanelProps) {
  const { field, line, hereId, plan, state, today, locale, onSaved } = props;
  const scorecard = useScorecard(state.store);
  const id = useId();
  const [at, setAt] = useState<number>();
  const [problem, setProblem] = useState<{ line: string; text: string }>();
  // Entered before all that a line may mean was read.
  const [entered, setEntered] = useState<string>();
  const [once] = useState(oneAtATime);
  const targets = useMemo(() => quickTargets(plan, scorecard), [plan, scorecard]);
  const here = targets.find((one) => one.id === hereId);
  const reading = useMemo(
    () => readLine(line, { targets, today, locale, here }),
    [line, targets, today, locale],
  );
  const entries = reading.ok ? reading.entries : [];
  const place = at ?? (reading.ok && reading.isClear ? 0 : -1);
  const entry = entries[place];
  const said = reading.ok
    ? entry || problem?.line === line
      ? ''
      : sayQuickEntry(locale, 'ask')
    : reading.problem;

  const enter = async () => {
    if (!scorecard) return setEntered(line);
    setEntered(undefined);
    if (!entry) return setProblem({ line, text: said });
    const outcome = await once(async () => saveEntry(await state.store, plan, entry, today, locale));
    if (!outcome) return;
    if ('problem' in outcome) return setProblem({ line, text: outcome.problem });
    onSaved(entry.target.kind === 'keyResult' ? entry.target.id : undefined, { line, ...outcome });
  };

  useEffect(() => setAt(undefined), [line]);
  useEffect(() => {
    if (entered === line && scorecard) void enter();
  }, [scorecard]);

  useLineField(field, id, {
    chosen: entry && `${id}-${place}`,
    isOpen: entries.length > 0,
    locale,
    enter: () => void enter(),
    step: (step) =>
      entries.length > 0 &&
      setAt((Math.max(place, step > 0 ? -1 : 0) + step + entries.length) % entries.length),
  });

  const isProblem = problem?.line === line;
  return (
    <>
      <div id={`${id}-list`} class="quick-list" role="listbox" aria-label={sayQuickEntry(locale, 'title')}>
        {entries.map((one, nth) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has focus and keys
          <div
            key={nth}
            id={`${id}-${nth}`}
            class="quick-option"
            role="option"
            aria-selected={nth === place}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setAt(nth)}
          >
            <EntryText entry={one} today={today} locale={locale} />
          </div>
        ))}
      </div>
      <div class="finish">
        <p id={`${id}-said`} class={isProblem ? 'problem' : 'quiet'} role={isProblem ? 'alert' : 'status'}>
          {isProblem ? problem.text : said}
        </p>
        <kbd>Esc</kbd>
        <button type="submit" class="primary" aria-busy={entered === line}>
          {sayUi(locale, 'checkIn')} <span aria-hidden="true">↵</span>
        </button>
      </div>
    </>
  );
}

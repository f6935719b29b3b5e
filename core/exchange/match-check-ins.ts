import type { CivilDate } from '../scoring';
import type { Unit } from '../words';
import type { NamedCycle } from './cycle-name';
import type { CheckInDraft, Drafts, LooseCheckIn } from './drafts';
import { okrSheetKeyResultId } from './formats/okr-sheet';
import { identityOf, nameKey } from './identity';
import { isLive, type Known, textOf } from './known';
import type { Say } from './messages';
import type { Question, RowReport } from './preview';
import { readYesNo } from './said';

/** A key result that a check-in may be meant for: of these files, or of the plan. */
interface Target {
  id: string;
  title: string;
  names: ReadonlySet<string>;
  objective: string;
  objectiveNames: ReadonlySet<string>;
  cycle: NamedCycle;
  metric: string;
  unit?: Unit;
}

/** More questions than a person can answer are told as refused rows. */
const mostQuestions = 200;

export interface Matched {
  checkIns: CheckInDraft[];
  refused: RowReport[];
  questions: Question[];
}

/** Finds the key result of each check-in by its title and the cycle that holds its date; asks where that is not one. */
export function matchCheckIns(
  drafts: Drafts,
  known: Known,
  answers: ReadonlyMap<string, string | null>,
  say: Say,
): Matched {
  const targets = targetsOf(drafts, known);
  const matched: Matched = { checkIns: [], refused: [], questions: [] };
  for (const group of groupsOf(drafts.loose, targets)) {
    const first = group.rows[0];
    if (!first) continue;
    const fits = group.within.filter((target) => isNamed(target, first));
    const target =
      onlyOne(fits) ??
      answeredBefore(fits.length ? fits : group.within, group.rows, known) ??
      (fits.length ? undefined : renamed(group.within, first.title));
    if (target) {
      take(target, group.rows, matched, say);
      continue;
    }
    const candidates = fits.length
      ? fits
      : group.within.length
        ? group.within
        : targets.filter((one) => isNamed(one, first));
    const id = identityOf(
      first.format,
      'question',
      nameKey(first.title),
      nameKey(first.objective),
      ...group.within.map((one) => one.id),
    );
    const answer = answers.get(id);
    const chosen = candidates.find((one) => one.id === answer);
    if (chosen) {
      take(chosen, group.rows, matched, say);
      continue;
    }
    const asks = candidates.length > 0 && matched.questions.length < mostQuestions;
    if (asks)
      matched.questions.push({
        id,
        why: fits.length ? 'several' : 'none',
        title: first.title,
        file: first.file,
        lines: group.rows.map(({ line }) => line),
        candidates: candidates.map((one) => ({
          keyResult: one.id,
          title: one.title,
          objective: one.objective,
          cycle: one.cycle.id,
        })),
      });
    if (asks && fits.length && answer !== null) continue;
    const isElsewhere = targets.some((one) => isNamed(one, first));
    for (const { file, line, title, date } of group.rows) {
      const key = answer === null ? 'leftOut' : isElsewhere ? 'noKeyResultThen' : 'noKeyResult';
      matched.refused.push({ file, line, why: say(key, { title, date }) });
    }
  }
  return matched;
}

function targetsOf(drafts: Drafts, known: Known): Target[] {
  const targets = new Map<string, Target>();
  for (const { id, name, objectiveName, cycle, fields } of drafts.keyResults) {
    const record = known.records.get(id);
    const title = textOf(record, 'title') || fields.title;
    targets.set(id, {
      id,
      title,
      names: new Set([nameKey(name), nameKey(title)]),
      objective: objectiveName,
      objectiveNames: new Set([nameKey(objectiveName)]),
      cycle: record?.cycle ?? cycle,
      metric: textOf(record, 'metric') || fields.metric,
      unit: (record?.state.unit as Unit | undefined) ?? fields.unit,
    });
  }
  for (const record of known.records.values()) {
    const { state, cycle } = record;
    if (state.kind !== 'keyResult' || !isLive(record) || targets.has(state.id)) continue;
    const objective = textOf(known.records.get(textOf(record, 'objective')), 'title');
    targets.set(state.id, {
      id: state.id,
      title: textOf(record, 'title'),
      names: new Set([nameKey(textOf(record, 'title'))]),
      objective,
      objectiveNames: new Set([nameKey(objective)]),
      cycle,
      metric: textOf(record, 'metric'),
      unit: state.unit as Unit | undefined,
    });
  }
  return [...targets.values()];
}

interface Group {
  rows: LooseCheckIn[];
  /** The key results of the cycles that hold these rows' dates. */
  within: readonly Target[];
}

/** Check-ins of one title whose dates lie in the same cycles stand or fall together. */
function groupsOf(loose: readonly LooseCheckIn[], targets: readonly Target[]): Group[] {
  const byCycle = new Map<string, Target[]>();
  for (const target of targets) {
    const list = byCycle.get(target.cycle.id);
    if (list) list.push(target);
    else byCycle.set(target.cycle.id, [target]);
  }
  const held = new Map<string, readonly Target[]>();
  const cyclesOf = new Map<CivilDate, string>();
  const groups = new Map<string, Group>();
  for (const row of loose) {
    let cycles = cyclesOf.get(row.date);
    if (cycles === undefined) {
      const holding = [...byCycle.values()].filter(([first]) => first && holds(first.cycle, row.date));
      cycles = holding.map(([first]) => first?.cycle.id).join(' ');
      cyclesOf.set(row.date, cycles);
      if (!held.has(cycles)) held.set(cycles, holding.flat());
    }
    const key = JSON.stringify([row.file, nameKey(row.title), nameKey(row.objective), cycles]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { rows: [row], within: held.get(cycles) ?? [] });
  }
  return [...groups.values()];
}

const holds = ({ start, end }: NamedCycle, date: CivilDate): boolean => start <= date && date <= end;

const isNamed = (target: Target, row: LooseCheckIn): boolean =>
  target.names.has(nameKey(row.title)) &&
  (row.objective === '' || target.objectiveNames.has(nameKey(row.objective)));

/** What was answered before is not asked again: the key result has check-ins from these very rows. */
const answeredBefore = (targets: readonly Target[], rows: readonly LooseCheckIn[], known: Known) =>
  onlyOne(
    targets.filter(
      ({ id }) =>
        known.records.has(id) && rows.slice(0, 50).some((row) => known.records.has(checkInId(row, id, 0))),
    ),
  );

/** A key result that was renamed since its sheet was taken still has the id made of its first name. */
const renamed = (targets: readonly Target[], title: string) =>
  onlyOne(
    targets.filter(({ id, cycle, objective }) => id === okrSheetKeyResultId(cycle.id, objective, title)),
  );

const onlyOne = (list: readonly Target[]): Target | undefined => (list.length === 1 ? list[0] : undefined);

/** Of several rows of one date the later one counts: records made at once count in the order of their ids. */
const checkInId = (row: LooseCheckIn, keyResult: string, nth: number): string =>
  identityOf(row.format, 'checkIn', keyResult, nameKey(row.title), row.date) +
  (nth ? `-${String(nth).padStart(6, '0')}` : '');

function take(target: Target, rows: readonly LooseCheckIn[], matched: Matched, say: Say): void {
  const times = new Map<CivilDate, number>();
  for (const row of rows) {
    const { file, line, date, confidence, note, blocker } = row;
    const value = target.metric === 'yesNo' ? readYesNo(row.text) : row.amount?.value;
    const why = whyNot(row, target, say);
    if (value === undefined || why) {
      const key = target.metric === 'yesNo' ? 'notYesNo' : 'valueNotANumber';
      matched.refused.push({ file, line, why: why ?? say(key, { text: row.text, title: target.title }) });
      continue;
    }
    const nth = times.get(date) ?? 0;
    times.set(date, nth + 1);
    const id = checkInId(row, target.id, nth);
    const said = {
      ...(confidence ? { confidence } : {}),
      ...(note ? { note } : {}),
      ...(blocker ? { blocker } : {}),
    };
    matched.checkIns.push({ id, file, line, keyResult: target.id, date, value, ...said });
  }
}

/** Money in another currency and percent of something else are refused, not converted. */
function whyNot(
  { text, amount }: LooseCheckIn,
  { title, unit, metric }: Target,
  say: Say,
): string | undefined {
  if (metric === 'yesNo' || !amount?.unit || !unit || unit.kind === 'number') return undefined;
  const fits = amount.unit.kind === unit.kind && (unit.kind !== 'currency' || amount.unit.code === unit.code);
  return fits ? undefined : say('otherUnit', { text, title, unit: unit.code ?? unit.label ?? unit.kind });
}

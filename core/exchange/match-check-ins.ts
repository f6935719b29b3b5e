import type { CivilDate } from '../scoring';
import { holds, type Target, type Targets, targetsOf } from './check-in-targets';
import { quarterOf } from './cycle-name';
import type { CheckInDraft, Drafts, LooseCheckIn, Place } from './drafts';
import { okrSheetKeyResultId } from './formats/okr-sheet';
import { identityOf, nameKey } from './identity';
import { isLive, type Known } from './known';
import type { Say } from './messages';
import type { Question, RowReport } from './preview';
import { readYesNo } from './said';
import { plainNumber, unitName, valueInUnit } from './unit-of';

/** For more titles that fit nothing than a person can answer, nothing is asked: their rows are refused. */
const mostQuestions = 200;

export interface Matched {
  checkIns: CheckInDraft[];
  refused: RowReport[];
  questions: Question[];
}

/**
 * Finds the key result of each check-in by its title and the cycle that holds its date; asks where that is not one.
 * Those whose key result a file names itself are taken as they stand.
 */
export function matchCheckIns(
  drafts: Drafts,
  known: Known,
  answers: ReadonlyMap<string, string | null>,
  say: Say,
): Matched {
  const targets = targetsOf(drafts, known);
  const matched: Matched = { checkIns: [], refused: [], questions: [] };
  for (const draft of drafts.checkIns) {
    const target = targets.byId(draft.keyResult);
    if (!target || isTaken(draft.id, target, known)) matched.checkIns.push(draft);
    else matched.refused.push(ofKpi(draft, String(draft.value), target, say));
  }
  let unmatched = 0;
  for (const { rows, fits } of groupsOf(drafts.loose, targets)) {
    const [first] = rows;
    const sure = onlyOne(fits);
    if (sure || !first) {
      if (sure) take(sure, rows, matched, known, say);
      continue;
    }
    unmatched += 1;
    const elsewhere = targets.named(first.title, first.objective);
    const question =
      unmatched > mostQuestions ? undefined : questionOf(rows, first, fits, elsewhere, targets);
    const candidates = question?.candidates ?? [];
    const answer = question && answers.get(question.id);
    const found =
      answeredBefore(candidates, rows, known) ??
      // At other times the same name is another key result, not one that was renamed.
      (fits.length || candidates === elsewhere ? undefined : renamed(candidates, first.title));
    // What was answered is asked still, so that it can be put right.
    if (question && candidates.length && !found) matched.questions.push(asked(question));
    const target = found ?? candidates.find(({ id }) => id === answer);
    if (target) {
      take(target, rows, matched, known, say);
      continue;
    }
    if (question && fits.length && answer !== null) continue;
    const key = answer === null ? 'leftOut' : elsewhere.length ? 'noKeyResultThen' : 'noKeyResult';
    for (const { file, line, title, date } of rows)
      matched.refused.push({ file, line, why: say(key, { title, date }) });
  }
  return matched;
}

interface Group {
  rows: LooseCheckIn[];
  /** Key results of this title whose cycle holds the rows' dates. */
  fits: readonly Target[];
}

/** Check-ins of one title that the same key results fit stand or fall together. */
function groupsOf(loose: readonly LooseCheckIn[], targets: Targets): Group[] {
  const groups = new Map<string, Group>();
  for (const row of loose) {
    const own = row.keyResult === undefined ? undefined : targets.byId(row.keyResult);
    const fits = own
      ? [own]
      : targets.named(row.title, row.objective).filter(({ cycle }) => holds(cycle, row.date));
    const ids = fits.length ? fits.map(({ id }) => id) : [quarterOf(row.date).id];
    const key = JSON.stringify([row.file, nameKey(row.title), nameKey(row.objective), ...ids]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { rows: [row], fits });
  }
  return [...groups.values()];
}

type Asking = Omit<Question, 'candidates'> & { candidates: readonly Target[] };

/** What could be meant: the key results that fit, else those of the same days, else those of this name at other times. */
function questionOf(
  rows: readonly LooseCheckIn[],
  { format, title, objective, file }: LooseCheckIn,
  fits: readonly Target[],
  elsewhere: readonly Target[],
  targets: Targets,
): Asking {
  const sameDays = [...new Set([...new Set(rows.map(({ date }) => date))].flatMap(targets.on))];
  const candidates = fits.length ? fits : sameDays.length ? sameDays : elsewhere;
  return {
    id: identityOf(format, 'question', nameKey(title), nameKey(objective), ...candidates.map(({ id }) => id)),
    why: fits.length ? 'several' : 'none',
    title,
    file,
    lines: rows.map(({ line }) => line),
    candidates,
  };
}

const asked = ({ candidates, ...question }: Asking): Question => ({
  ...question,
  candidates: candidates.map(({ id, title, objective, cycle }) => ({
    keyResult: id,
    title,
    objective,
    cycle: cycle.id,
  })),
});

/** What was answered before is not asked again: the key result has check-ins from these very rows. */
const answeredBefore = (targets: readonly Target[], rows: readonly LooseCheckIn[], known: Known) =>
  onlyOne(
    targets.filter(
      ({ id }) =>
        known.records.has(id) && rows.slice(0, 20).some((row) => known.records.has(checkInId(row, id, 0))),
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

/**
 * A check-in's own id, which a plan that has it knows already. In another plan its date's check-ins are made at once
 * and count in the order of their ids: one that would count before the row above it takes an id behind that one's.
 */
function ownId(id: string, above: string | undefined, nth: number, known: Known): string {
  if (above === undefined || id > above || known.records.has(id)) return id;
  return `${above.replace(/\.\d{6}$/, '')}.${String(nth).padStart(6, '0')}`;
}

function take(target: Target, rows: readonly LooseCheckIn[], matched: Matched, known: Known, say: Say): void {
  const times = new Map<CivilDate, { nth: number; id: string }>();
  for (const row of rows) {
    const { file, line, date, confidence, note, blocker, receipt } = row;
    const isOwn = row.id !== undefined && row.keyResult === target.id;
    const value = valueIn(row, target, isOwn);
    if (value === undefined) {
      matched.refused.push({ file, line, why: whyNot(row, target, say) });
      continue;
    }
    const above = times.get(date);
    const nth = (above?.nth ?? -1) + 1;
    const id = row.id ? ownId(row.id, above?.id, nth, known) : checkInId(row, target.id, nth);
    times.set(date, { nth, id });
    if (!isTaken(id, target, known)) {
      // In our own file the KPI's readings stand as check-ins of what is bound to it.
      if (!isOwn) matched.refused.push(ofKpi(row, row.text, target, say));
      continue;
    }
    const said = {
      ...(confidence ? { confidence } : {}),
      ...(note ? { note } : {}),
      ...(blocker ? { blocker } : {}),
      ...(receipt ? { receipt } : {}),
    };
    matched.checkIns.push({ id, file, line, keyResult: target.id, date, value, ...said });
  }
}

/** What is bound to a KPI takes no new check-ins; those that it has already stay. */
const isTaken = (id: string, { kpi }: Target, known: Known): boolean => {
  const record = known.records.get(id);
  return !kpi || (record !== undefined && isLive(record));
};

const ofKpi = ({ file, line }: Place, text: string, { title }: Target, say: Say): RowReport => ({
  file,
  line,
  why: say('fromKpi', { text, title }),
});

/** What a row says in the unit of its key result: another unit is refused, not converted. In our own file it is that unit. */
function valueIn(
  { text, amount }: LooseCheckIn,
  { metric, unit }: Target,
  isOwn: boolean,
): number | undefined {
  if (isOwn) return amount?.value;
  if (metric === 'yesNo') return readYesNo(text);
  return metric === 'milestones' ? amount?.value : valueInUnit(amount, unit ?? plainNumber);
}

function whyNot(
  { text, amount }: LooseCheckIn,
  { title, metric, unit = plainNumber }: Target,
  say: Say,
): string {
  if (metric === 'yesNo') return say('notYesNo', { text, title });
  if (!amount) return say('valueNotANumber', { text });
  return say('otherUnit', { text, title, unit: unitName(unit, say) });
}

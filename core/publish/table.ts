import {
  isMissed,
  type ShownKpiStanding,
  type ShownStanding,
  type Snapshot,
  scoreSnapshot,
} from '../snapshot';
import {
  formatCurrent,
  formatDate,
  formatDateRange,
  formatNumber,
  formatScore,
  formatTarget,
  kpiStatusWord,
  sayStatus,
  usableLocale,
} from '../words';
import { sayPublish } from './messages';

export type Status = ShownStanding['status'];

/** A snapshot on a day as the texts of a table: what HTML and plain text both write. */
export interface Table {
  locale: string;
  title: string;
  dates: string;
  status?: StatusCell;
  objectives: { title: string; score: string; status: StatusCell; rows: TableRow[] }[];
  /** The date it shows, and where an even pace would be. */
  footer: string;
}

export interface TableRow {
  title: string;
  /** `3.3 % to 2.8 %` */
  value: string;
  score: string;
  status: StatusCell;
  checkIn: string;
}

export interface StatusCell {
  tone: Status;
  text: string;
}

/** Status is always a shape and a word: colour alone is lost in print and to many eyes. */
export const shapes: Record<Status, string> = {
  onTrack: '●',
  atRisk: '▲',
  offTrack: '◆',
  done: '✓',
  noData: '○',
};

/** The colour to draw in: the status's own, or grey where there was no check-in for long or it is not of today. */
export const toneOf = ({
  status,
  stale,
  statusOf,
}: Pick<ShownStanding, 'status' | 'stale' | 'statusOf'>): Status => (statusOf || stale ? 'noData' : status);

/** `On track`, or `On track on 22 Nov` where it is the status of that day. */
export function statusWords(
  standing: Pick<ShownStanding, 'status' | 'statusOf'> & Pick<ShownKpiStanding, 'unscored'>,
  locale: string,
): string {
  const word = kpiStatusWord(standing, locale);
  const { status, statusOf } = standing;
  return statusOf && status !== 'noData'
    ? sayPublish(locale, 'statusOn', { status: word, date: day(statusOf, locale) })
    : word;
}

/** A score as a text: a reviewed one is told as one, since it need not be what the values come to. */
export const scoreText = (score: number | undefined, progress: number | undefined, locale: string): string =>
  score === undefined
    ? formatScore(progress, locale)
    : sayPublish(locale, 'scored', { score: formatScore(score, locale) });

export function tableOf(snapshot: Snapshot, today: string, wanted: string): Table {
  const locale = usableLocale(wanted);
  const scored = scoreSnapshot(snapshot, today);
  const { asOf, cycle, title = '' } = snapshot;
  const cellOf = (standing: ShownStanding): StatusCell => ({
    tone: toneOf(standing),
    text: `${shapes[standing.status]} ${statusWords(standing, locale)}`,
  });
  const objectives = (snapshot.objectives ?? []).map((objective, at) => {
    const own = scored.objectives[at];
    return {
      title: objective.title,
      score: scoreText(own?.score, own?.standing.progress, locale),
      status: cellOf(own?.standing ?? noStanding),
      rows: objective.keyResults.map((keyResult, place): TableRow => {
        const { measured, standing, score } = own?.keyResults[place] ?? {};
        const value = measured && formatCurrent(measured.metric, measured.current, keyResult.unit, locale);
        const target = measured && formatTarget(measured.metric, keyResult.unit, locale);
        return {
          title: keyResult.title,
          value: [value, target].filter(Boolean).join(' '),
          score: [
            scoreText(score, standing?.progress, locale),
            isMissed(keyResult) && sayPublish(locale, 'missed'),
          ]
            .filter(Boolean)
            .join(' · '),
          status: cellOf(standing ?? noStanding),
          checkIn: measured?.date ? day(measured.date, locale) : sayPublish(locale, 'noCheckIn'),
        };
      }),
    };
  });
  const { expected } = scored.standing;
  const pace = expected === undefined ? '' : formatNumber(expected, locale, 2);
  return {
    locale,
    title: [cycle?.title, title].filter(Boolean).join(' · '),
    dates: [
      cycle && formatDateRange(cycle.start, cycle.end, locale),
      scored.week && sayStatus(locale, 'week', scored.week),
    ]
      .filter(Boolean)
      .join(' · '),
    status: objectives.length ? cellOf(scored.standing) : undefined,
    objectives,
    footer: [
      objectives.length === 0 && sayPublish(locale, 'nothing'),
      sayPublish(locale, 'asOf', { date: formatDate(asOf, locale) }),
      pace && !scored.statusOf && sayPublish(locale, 'pace', { expected: pace }),
      snapshot.publicId,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

const noStanding: ShownStanding = { status: 'noData', stale: false, reason: { rule: 'noData' } };
export const day = (date: string, locale: string): string => formatDate(date, locale, 'short');

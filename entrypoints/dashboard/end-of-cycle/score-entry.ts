import type { KeyResultScore } from '../../../core/model/scores';
import { roundScore } from '../../../core/scoring';
import { formatNumber, formatScore, readNumber } from '../../../core/words';

/** What an owner keeps at a key result: a score with its reason, or nothing of their own. */
export interface OwnScore {
  score?: number;
  reason: string;
}

export const ownScoreOf = ({ score, isOwn, reason = '' }: KeyResultScore): OwnScore =>
  isOwn ? { score, reason } : { reason: '' };

/** A score as its field shows it. An owner's own is not rounded, or whoever passes the field would round it. */
export function scoreText({ score }: OwnScore, proposed: number, locale: string): string {
  return score === undefined || score === roundScore(score)
    ? formatScore(score ?? proposed, locale)
    : formatNumber(score, locale);
}

/** What the two fields of a row hold, read against what is kept. */
interface ReadScore {
  /** Undefined where no score from 0 to 1 can be read. */
  typed?: number;
  /** It reads otherwise than the proposed one, and has a reason. */
  differs: boolean;
  /** What counts with it: the band goes by this, which is not rounded. */
  counts: number;
  /** What will be kept with it. */
  wanted: OwnScore;
  /** Nothing was typed, or nothing else than what is kept. */
  isKept: boolean;
}

export function readScore(
  text: string,
  why: string,
  { proposed, kept, locale }: { proposed: number; kept: OwnScore; locale: string },
): ReadScore {
  const before = kept.score ?? proposed;
  const isShown = text === scoreText(kept, proposed, locale);
  const read = readNumber(text, locale);
  const typed = isShown ? before : read.ok && read.value >= 0 && read.value <= 1 ? read.value : undefined;
  if (typed === undefined) return { differs: false, counts: before, wanted: kept, isKept: false };
  const reason = why.trim();
  const differs = roundScore(typed) !== roundScore(proposed);
  const wanted = differs ? { score: typed, reason } : { reason: '' };
  return {
    typed,
    differs,
    counts: isShown || differs ? typed : proposed,
    wanted,
    isKept:
      (isShown && reason === kept.reason) || (wanted.score === kept.score && wanted.reason === kept.reason),
  };
}

/** What the two fields of a row hold. */
interface ScoreFields {
  text: string;
  why: string;
}

/** What they are read against: what is kept, and what is proposed where nothing is. */
interface Scored {
  kept: OwnScore;
  proposed: number;
}

/**
 * What stands in the fields once something else is kept or proposed than before. Both take it where neither holds
 * anything of its own: they read as they stood before, or what was typed is what is kept now.
 */
export function fieldsAfter(fields: ScoreFields, before: Scored, now: Scored, locale: string): ScoreFields {
  const readsAs = (scored: Scored) => readScore(fields.text, fields.why, { ...scored, locale }).isKept;
  if (!readsAs(before) && !readsAs(now)) return fields;
  return { text: scoreText(now.kept, now.proposed, locale), why: now.kept.reason };
}

import { type StatementId, statements } from '../../../core/templates/framework';

/** What was answered so far. */
export interface Answers {
  whose: 'self' | 'team';
  applies: Partial<Record<StatementId, boolean>>;
  isInDoubt: boolean;
}

/**
 * Kept beside the plan and not in it: an answer is no part of what a person wants to reach, and would otherwise be an
 * action to undo, an entry of the log and a line of every backup. Unlike a draft it outlives the browser's session.
 */
const key = 'pacemark:framework-answers:1';

export const noAnswers: Answers = { whose: 'self', applies: {}, isInDoubt: false };

export function readAnswers(): Answers {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Answers> | null;
    const known = statements.flatMap(({ id }) => {
      const answer = kept?.applies?.[id];
      return typeof answer === 'boolean' ? [[id, answer]] : [];
    });
    return {
      whose: kept?.whose === 'team' ? 'team' : 'self',
      applies: Object.fromEntries(known),
      isInDoubt: kept?.isInDoubt === true,
    };
  } catch {
    return noAnswers;
  }
}

export function keepAnswers(answers: Answers): void {
  try {
    localStorage.setItem(key, JSON.stringify(answers));
  } catch {
    // A full or shut storage costs the answers, not the choice.
  }
}

export const forgetAnswers = (): void => localStorage.removeItem(key);

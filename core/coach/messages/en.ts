import type { Remedy, RuleId } from '../finding';

/** What the coach says, in English: its advice, and the reason of the rule. */
export const advice: Record<RuleId | 'no-number', { text: string; reason: string }> = {
  'task-not-result': {
    text: '“{title}” is a task, not a key result. What changes when it works?',
    reason:
      'A task can be finished without anything getting better. A key result is what you measure to see whether it did.',
  },
  'no-number': {
    text: '“{title}” has no number. How will you see that it is reached?',
    reason:
      'A key result is measured: from where it stands to where it should be. Then every week shows how far it is.',
  },
  'no-baseline': {
    text: '“{title}” has a target but no start. Where does it stand today?',
    reason:
      'Progress is the way from start to target. Without a start it is counted from 0, which may flatter you.',
  },
  'no-unit': {
    text: '“{title}” is kept as a plain number. Is it {unit}?',
    reason: 'A value always stands with its unit, so that nobody has to guess what it counts.',
  },
  'too-many-objectives': {
    text: 'There are {count} objectives in this cycle. Which {most} matter most?',
    reason: 'Each objective takes attention from the others. What can wait fits into the next cycle.',
  },
  'too-many-key-results': {
    text: '“{title}” has {count} key results. Which {most} say best that it is reached?',
    reason: 'With more than a handful no single number tells whether the objective is reached.',
  },
  'too-few': {
    text: '“{title}” needs another key result. What else would show that it is reached?',
    reason: 'One number is easily met while the objective is missed. A second one keeps it honest.',
  },
};

export const remedies: Record<Remedy, string> = {
  makeInitiative: 'Make it an initiative',
  rewriteAsOutcome: 'Rewrite as an outcome',
  addBaseline: 'Add the start',
  addUnit: 'Set the unit',
  addKeyResult: 'Add a key result',
};

export const keepItAnyway = 'Keep it anyway';

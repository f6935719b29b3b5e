import type { Finding, Remedy, RuleId } from '../finding';

/** Where a sentence depends on `count`, one for each plural form. */
export type Message = string | { one: string; other: string };

/** What the coach says, in English: its advice, and the reason of the rule. */
export const advice: Record<RuleId | NonNullable<Finding['says']>, { text: Message; reason: string }> = {
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
  'counts-output': {
    text: '“{title}” counts what you do. What changes when it is done?',
    reason:
      'All of it can be done without anything getting better. A key result is what you measure to see whether it did.',
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
    text: {
      one: '“{title}” needs another key result. What else would show that it is reached?',
      other: '“{title}” has fewer than {fewest} key results. What would show that it is reached?',
    },
    reason: 'One number is easily met while the objective is missed. A second one keeps it honest.',
  },
  'no-deadline': {
    text: '“{title}” is due on {date}, outside this cycle. When in the cycle should it be reached?',
    reason: 'A cycle is scored at its end. What is due outside it is either old or not for now.',
  },
  'objective-with-number': {
    text: '“{title}” is a metric. What would be better once it is reached?',
    reason: 'An objective says in words what you want. The number belongs below it, as a key result.',
  },
  'only-lag': {
    text: 'All key results of “{title}” lag. Which number can you move this week?',
    reason:
      'A lagging number tells what happened, when it is too late to act. A leading one shows each week whether you are on your way.',
  },
  'only-lag-scorecard': {
    text: 'All KPIs lag. Which number would tell earlier that things are changing?',
    reason:
      'A lagging number tells what happened, when it is too late to act. A scorecard needs some that move first, mostly in the lower lanes.',
  },
  stale: {
    text: {
      one: 'No check-in for “{title}” for a day.',
      other: 'No check-in for “{title}” for {count} days.',
    },
    reason: 'After so many days a value says little about today. Its status is grey until you check in.',
  },
  'set-and-forget': {
    text: {
      one: 'No check-in for “{title}” for a week. Does it still matter?',
      other: 'No check-in for “{title}” for {count} weeks. Does it still matter?',
    },
    reason:
      'A goal that is never looked at does not change what you do. Check in, or let it go and mind the others.',
  },
  'moved-target': {
    text: 'The target of “{title}” moved from {from} to {to} on {date}. Was that a decision?',
    reason:
      'A target that moves late in the cycle makes its score hard to read. Where it was a decision, keep it and say why in a note.',
  },
  'moved-start': {
    text: 'The start of “{title}” moved from {from} to {to} on {date}. Was that a decision?',
    reason:
      'A start that moves late in the cycle changes how far you seem to have come. Where it was a mistake before, keep it.',
  },
  sandbagging: {
    text: '“{title}” is at {progress}, an even pace would be at {expected}. Could it aim higher?',
    reason:
      'What is nearly reached in the first half asks for little. A target that stretches brings more, even if it is missed.',
  },
  overreach: {
    text: '“{title}” was off track on {date} and still is. What part of it matters most?',
    reason:
      'What is behind from the first third on is seldom caught up. Better to choose now what to do less of than to find out at the end.',
  },
  'too-easy': {
    text: {
      one: 'The last aspirational key result came to 1.0. It may have been too easy.',
      other: 'The last {count} aspirational key results all came to 1.0. These may be too easy.',
    },
    reason:
      'Of a stretch 0.7 is strong. Where everything is reached every time, the next targets can ask for more.',
  },
  'score-without-reflection': {
    text: 'This cycle has scores but no word about them. What worked, what did not?',
    reason: 'A score says how far it went, not why. One sentence now is what the next cycle is made of.',
  },
  'unlinked-objective': {
    text: '“{title}” supports none of your longer goals. Which one does it serve?',
    reason: 'A quarter is short. Linked to the year, it is seen whether the quarters lead there.',
  },
  'unlinked-on-map': {
    text: '“{title}” drives nothing and is driven by nothing. What does it help, or what helps it?',
    reason:
      'A strategy is a chain of causes. What stands beside it is either a wish or a link not yet drawn.',
  },
  'kpi-overload': {
    text: 'There are {count} KPIs. Which {most} would you look at if you could see no more?',
    reason: 'Each KPI asks for readings and attention. With too many of them none is acted on.',
  },
  'empty-perspective': {
    text: 'Nothing stands in this perspective yet. What must go well here for the rest to work?',
    reason:
      'The perspectives balance each other: what is seen from three sides only can fail on the fourth unnoticed.',
  },
  'unmeasured-objective': {
    text: '“{title}” has no KPI. Which number would tell that it is reached?',
    reason:
      'What is not measured has no score, so it counts for nothing in the whole and its failing is not seen.',
  },
  'kpi-off-track': {
    text: '“{title}” is past its red flag. What will you do about it this quarter?',
    reason:
      'A KPI shows that something is wrong, not what changes it. A key result from its value to its goal makes it this quarter’s work, and one check-in serves both.',
  },
  'kpi-at-no': {
    text: 'The answer to “{title}” is no. What will you do about it this quarter?',
    reason:
      'A KPI shows that something is wrong, not what changes it. A key result that takes it to yes makes it this quarter’s work, and one check-in serves both.',
  },
};

export const remedies: Record<Remedy, string> = {
  makeInitiative: 'Make it an initiative',
  rewriteAsOutcome: 'Rewrite as an outcome',
  addBaseline: 'Add the start',
  addUnit: 'Set the unit',
  addKeyResult: 'Add a key result',
  endWithCycle: 'Due at the cycle’s end',
  checkIn: 'Check in now',
  raiseTarget: 'Raise the target',
  rewriteObjective: 'Rewrite it in words',
  linkObjective: 'Link it',
  linkStrategic: 'Link it',
  addStrategicObjective: 'Add a strategic objective',
  addKpi: 'Add a KPI',
  deriveKeyResult: 'Make it a key result',
  writeReflection: 'Write a sentence',
};

export const keepItAnyway = 'Keep it anyway';

import type { StatementId } from '../../../core/templates';
import { type Say, sayer } from '../../../core/words';

/** Each statement as it is said of oneself, and of one's team. */
const statements: Record<StatementId, readonly [self: string, team: string]> = {
  shifting: [
    'What matters to me shifts from quarter to quarter.',
    'Our priorities shift from quarter to quarter.',
  ],
  manyParts: [
    'Many parts of my life or work have to be kept in step.',
    'Many people or teams have to be kept in step.',
  ],
  metricsKept: ['I keep figures already.', 'We keep figures already.'],
  stretch: ['I want goals that are a stretch.', 'We want goals that are a stretch.'],
  stable: [
    'What I am after stays the same for a year or more.',
    'What we are after stays the same for a year or more.',
  ],
  simple: [
    'I want something simple that I can begin today.',
    'We want something simple that we can begin today.',
  ],
  ownGoals: ['I set my goals myself.', 'Everyone here sets their own goals.'],
  whole: [
    'I must see the whole, not only what should grow.',
    'We must see the whole, not only what should grow.',
  ],
  fast: ['Things move fast around me.', 'Things move fast around us.'],
  budgets: ['Budgets of money or time hang on my goals.', 'Budgets of money or time hang on our goals.'],
  agreed: ['I agree my goals formally with somebody.', 'Our goals are formally agreed.'],
  autonomy: [
    'I decide how I work, and want it to fit what others do.',
    'Everyone decides how they work, and it should still fit together.',
  ],
  longHorizon: ['I plan several years ahead.', 'We plan several years ahead.'],
  noAppraisal: ['My goals are no matter of my pay or appraisal.', 'Our goals are kept apart from appraisal.'],
};

export const statementText = (id: StatementId, whose: 'self' | 'team'): string =>
  statements[id][whose === 'self' ? 0 : 1];

const en = {
  title: 'Which framework?',
  intro:
    'OKRs move something within a quarter; a Balanced Scorecard keeps the whole healthy over years. Fourteen statements tell what fits you.',
  whose: 'Answer for',
  self: 'Myself',
  team: 'My team',
  keys: 'Y applies, N does not, Enter goes on. Your answers are kept in this browser until you need them again.',
  statements: 'Statements',
  applies: 'Applies',
  doesNot: 'Does not',
  answered: '{count} of {all} answered',
  doubt: 'In doubt whether a scorecard would be kept up every month, for a year',
  startOver: 'Clear all answers',
  toGo: {
    one: 'One statement to go, then the advice stands here.',
    other: '{count} statements to go, then the advice stands here.',
  },
  advice: 'The advice',
  scorecard: 'Begin with a Balanced Scorecard',
  okrs: 'Begin with OKRs',
  okrsFirst: 'Begin with OKRs, add perspectives later',
  counts:
    '{scorecard} of 7 statements for a scorecard apply, and {okrs} of 7 for OKRs. From {enough} on a side counts.',
  scorecardOnly: 'Only the scorecard’s side counts: what you want is long, wide and measured already.',
  okrsOnly: 'Only the OKRs’ side counts: what you want moves fast, and you want to move with it.',
  both: 'Both sides count. One quarter of OKRs is quickly begun and shows what is worth keeping in sight for longer.',
  neither: 'Neither side counts. OKRs cost less to try, and a scorecard can be built around them.',
  discipline:
    'A scorecard that is not kept up says nothing. OKRs ask for a number a week, for one quarter at a time.',
  speaksScorecard: 'What speaks for a scorecard',
  speaksOkrs: 'What speaks for OKRs',
  setUp: 'Set it up',
  firstObjective: 'What do you want to reach in {cycle}?',
  write: 'Write the objective',
  needsTitle: 'Type a few words first.',
  orTemplate: 'Or with sample content',
  later: 'Perspectives wait under {link} until you want them.',
  scorecardLink: 'Scorecard',
  scorecardTitle: 'What is the scorecard for? It is its title.',
  emptyScorecard: 'Begin it empty, with four perspectives',
  example: 'One goal in both',
  exampleText: 'Keeping customers, once as an OKR for a quarter and once as a Balanced Scorecard for years.',
  asOkr: 'As an OKR',
  asScorecard: 'As a Balanced Scorecard',
  kpiAims: 'goal {goal}, red flag {redFlag}',
  drives: 'drives {titles}',
} as const;

/** What the guided choice of a framework says. */
export const sayChoose: Say<keyof typeof en> = sayer({ en });

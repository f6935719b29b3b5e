interface FieldWords {
  description: string;
  examples?: unknown[];
}

const history: FieldWords = {
  description: 'How it went: pairs of day number (0 is 1970-01-01) and value, oldest first.',
  examples: [
    [
      [20731, 42],
      [20738, 43],
    ],
  ],
};
const unit: FieldWords = {
  description:
    'Percent as typed (4.2 for 4.2 %), duration in minutes, currency with its ISO 4217 code, anything else by its label.',
  examples: [{ kind: 'percent', decimals: 1 }, { kind: 'currency', code: 'EUR' }, { kind: 'duration' }, 'km'],
};
const weight: FieldWords = { description: 'Its share in the mean; 1 where absent.' };
const reviewed: FieldWords = {
  description: 'A reviewed score, 0 to 1, shown as such instead of the computed one.',
};
const date: FieldWords = { description: 'The day of the current value.', examples: ['2026-11-16'] };

/** What an editor says of each field of the public format, by its place; one example where a value needs it. */
export const snapshotFields: Record<string, FieldWords> = {
  pacemark: { description: 'Version of this format.', examples: [1] },
  asOf: {
    description:
      'The day that all of it is of. From ten days later on, statuses are shown as those of this day.',
    examples: ['2026-11-22'],
  },
  publicId: { description: 'A random id, if its owner chose to publish one.' },
  title: { description: 'The heading.', examples: ['Customer success'] },
  lang: { description: 'The language that the titles are in, as BCP 47 has it.', examples: ['en', 'de-AT'] },
  cycle: { description: 'The time these OKRs live: the pace is worked out from it. Both days belong to it.' },
  'cycle.title': { description: 'What it is called.', examples: ['Q4 2026'] },
  'cycle.start': { description: 'Its first day.', examples: ['2026-10-01'] },
  'cycle.end': { description: 'Its last day.', examples: ['2026-12-31'] },
  objectives: { description: 'Objectives, each with its key results.' },
  'objectives.title': {
    description: 'What is to be reached, in words.',
    examples: ['Make customers so successful that leaving feels unthinkable'],
  },
  'objectives.weight': weight,
  'objectives.score': reviewed,
  'objectives.keyResults': { description: 'How it is seen that the objective is reached.' },
  'objectives.keyResults.title': { description: 'What is measured.', examples: ['Raise NPS'] },
  'objectives.keyResults.metric': {
    description:
      'How progress is counted: from start to target (reach, where absent), inside limits (maintain), milestones done of all, or yes/no (1 or 0).',
  },
  'objectives.keyResults.start': { description: 'The value at the beginning of the cycle.', examples: [42] },
  'objectives.keyResults.target': {
    description: 'The value to reach; it may be below the start.',
    examples: [55],
  },
  'objectives.keyResults.atLeast': { description: 'Of maintain: the lower limit.' },
  'objectives.keyResults.atMost': { description: 'Of maintain: the upper limit.' },
  'objectives.keyResults.tolerance': {
    description: 'Of maintain: how far outside its limits progress has fallen to 0.',
  },
  'objectives.keyResults.done': { description: 'Of milestones: the weight of those that are done.' },
  'objectives.keyResults.of': { description: 'Of milestones: the weight of all.' },
  'objectives.keyResults.unit': unit,
  'objectives.keyResults.current': {
    description: 'The latest value. Without one there is no progress.',
    examples: [48],
  },
  'objectives.keyResults.date': date,
  'objectives.keyResults.weight': weight,
  'objectives.keyResults.committed': { description: 'Whether 1.0 is expected; where absent, 0.7 is strong.' },
  'objectives.keyResults.confidence': {
    description: "The owner's own call; it stands for the status that the pace gives.",
  },
  'objectives.keyResults.note': { description: 'The latest note.' },
  'objectives.keyResults.history': history,
  'objectives.keyResults.score': reviewed,
  'objectives.keyResults.movedTarget': {
    description: 'Whether start or target were changed after the first quarter of the cycle.',
  },
  map: { description: 'A strategy map: strategic objectives in perspectives, and what drives what.' },
  'map.perspectives': { description: 'The lanes, from the top.' },
  'map.perspectives.title': { description: 'What the lane is called.', examples: ['Customer'] },
  'map.perspectives.question': { description: 'What the lane asks.' },
  'map.objectives': { description: 'The strategic objectives.' },
  'map.objectives.title': { description: 'What is to be reached, in words.' },
  'map.objectives.perspective': { description: 'The place of its lane in perspectives, counted from 0.' },
  'map.objectives.kpis': { description: 'The places in kpis of what measures it, counted from 0.' },
  'map.links': {
    description: 'Which drives which: pairs of places in objectives, counted from 0.',
    examples: [[[1, 0]]],
  },
  'map.lanes': { description: 'The order within each lane: places in objectives.' },
  kpis: { description: 'Metrics that live on, with or without a cycle.' },
  'kpis.title': { description: 'What is measured.', examples: ['Net revenue retention'] },
  'kpis.metric': { description: 'A number where absent; of yes/no the values are 1 and 0.' },
  'kpis.unit': unit,
  'kpis.goal': { description: 'The value to reach: a score of 2/3.' },
  'kpis.redFlag': {
    description:
      'The value that alarms: a score of 1/3. Below the goal where more is better, above it where less is.',
  },
  'kpis.current': { description: 'The latest reading.' },
  'kpis.date': { description: 'The day of the latest reading.', examples: ['2026-10-31'] },
  'kpis.frequency': { description: 'How often it is read.' },
  'kpis.weight': weight,
  'kpis.history': history,
};

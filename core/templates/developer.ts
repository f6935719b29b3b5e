import type { Template } from './template';

export const developer: Template = {
  id: 'developer',
  title: 'A quarter of good software',
  about: 'For a developer: fewer surprises in production, faster feedback, and something new learned.',
  objectives: [
    {
      title: 'Ship without holding my breath',
      keyResults: [
        {
          title: 'Lead time from commit to production from 5 to 1 days',
          metric: 'reach',
          start: 5,
          target: 1,
          unit: { kind: 'other', label: 'days' },
          sort: 'lead',
        },
        {
          title: 'Changes that have to be taken back from 12 % to 4 %',
          metric: 'reach',
          start: 12,
          target: 4,
          unit: { kind: 'percent' },
          sort: 'lag',
        },
        {
          title: 'Test run on every push from 18 to 6 minutes',
          metric: 'reach',
          start: 18,
          target: 6,
          unit: { kind: 'duration' },
          sort: 'lead',
        },
      ],
      initiatives: ['Split the slow test suite', 'Hide unfinished work behind a switch'],
    },
    {
      title: 'Become somebody whom others ask',
      keyResults: [
        {
          title: 'Colleagues who asked for my review from 2 to 8 a month',
          metric: 'reach',
          start: 2,
          target: 8,
          unit: { kind: 'number' },
          sort: 'lag',
        },
        {
          title: 'Hours of practice in a new language from 0 to 30',
          metric: 'reach',
          start: 0,
          target: 1800,
          unit: { kind: 'duration' },
          sort: 'lead',
        },
      ],
      initiatives: ['Give a short talk about what went wrong and why'],
    },
  ],
};

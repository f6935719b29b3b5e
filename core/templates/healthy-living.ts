import type { Template } from './template';

export const healthyLiving: Template = {
  id: 'healthy-living',
  title: 'Healthy living',
  about: 'For a quarter in which weight, food and movement change together.',
  objectives: [
    {
      title: 'Feel light and strong again by the end of the quarter',
      keyResults: [
        {
          title: 'Weigh 3 kg less than today',
          metric: 'reach',
          start: 0,
          target: -3,
          unit: { kind: 'other', label: 'kg', decimals: 1 },
          sort: 'lag',
        },
        {
          title: 'Eat 25 % fewer carbohydrates than today',
          metric: 'reach',
          start: 0,
          target: -25,
          unit: { kind: 'percent' },
          sort: 'lead',
        },
        {
          title: 'Move 60 minutes more a week than today',
          metric: 'reach',
          start: 0,
          target: 60,
          unit: { kind: 'duration' },
          sort: 'lead',
        },
      ],
      initiatives: ['Plan the week’s meals on Sunday', 'Find a running partner'],
    },
  ],
};

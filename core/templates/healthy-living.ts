import type { Template } from './template';

const grams = { kind: 'other', label: 'g' } as const;
const kilograms = { kind: 'other', label: 'kg', decimals: 1 } as const;

export const healthyLiving: Template = {
  id: 'healthy-living',
  title: 'Healthy living',
  about: 'A map, its KPIs and this quarter’s OKR at once: weight, food and movement change together.',
  objectives: [
    {
      title: 'Feel light and strong again by the end of the quarter',
      serves: 'lighter',
      keyResults: [
        {
          title: 'Weigh 3 kg (7 lb) less: from 84 kg to 81 kg',
          metric: 'reach',
          start: 84,
          target: 81,
          unit: kilograms,
          sort: 'lag',
          kpi: 'weight',
        },
        {
          title: 'Eat 25 % fewer carbohydrates: from 240 g to 180 g a day',
          metric: 'reach',
          start: 240,
          target: 180,
          unit: grams,
          sort: 'lead',
          kpi: 'carbohydrates',
        },
        {
          title: 'Move 60 minutes more a week: from 1.5 h to 2.5 h of aerobic exercise',
          metric: 'reach',
          start: 90,
          target: 150,
          unit: { kind: 'duration' },
          sort: 'lead',
          kpi: 'exercise',
        },
      ],
      initiatives: ['Plan the week’s meals on Sunday', 'Find a running partner'],
    },
  ],
  scorecard: {
    title: 'A healthy life',
    vision: 'I have the strength for what I love, for many years to come.',
    perspectives: {
      financial: { title: 'Life', question: 'What is it all for?' },
      customer: { title: 'Body', question: 'Where does it show?' },
      process: { title: 'Habits', question: 'What do I do every week?' },
      learning: { title: 'Know-how', question: 'What do I have to learn?' },
    },
    objectives: [
      {
        key: 'energy',
        title: 'Have energy for the people and things I love',
        perspective: 'financial',
        kpis: [
          {
            key: 'rested',
            title: 'Days a week on which I wake rested',
            unit: { kind: 'number' },
            frequency: 'weekly',
            sort: 'lag',
            goal: 5,
            redFlag: 3,
            start: 3,
            reading: 4,
          },
        ],
      },
      {
        key: 'lighter',
        title: 'Carry less weight',
        perspective: 'customer',
        kpis: [
          {
            key: 'weight',
            title: 'Weight',
            unit: kilograms,
            frequency: 'weekly',
            sort: 'lag',
            goal: 81,
            redFlag: 84,
            start: 84,
            reading: 82.5,
          },
        ],
      },
      {
        key: 'food',
        title: 'Eat what my body can use',
        perspective: 'process',
        kpis: [
          {
            key: 'carbohydrates',
            title: 'Carbohydrates a day, mean of the week',
            unit: grams,
            frequency: 'weekly',
            sort: 'lead',
            goal: 180,
            redFlag: 240,
            start: 240,
            reading: 200,
          },
        ],
      },
      {
        key: 'movement',
        title: 'Move until my heart notices',
        perspective: 'process',
        kpis: [
          {
            key: 'exercise',
            title: 'Aerobic exercise a week',
            unit: { kind: 'duration' },
            frequency: 'weekly',
            sort: 'lead',
            goal: 150,
            redFlag: 90,
            start: 90,
            reading: 125,
          },
        ],
      },
      {
        key: 'know',
        title: 'Know what does me good',
        perspective: 'learning',
        kpis: [
          {
            key: 'recipes',
            title: 'New recipes and routes tried a month',
            unit: { kind: 'number' },
            frequency: 'monthly',
            sort: 'lead',
            goal: 4,
            redFlag: 1,
            start: 1,
            reading: 3,
          },
        ],
      },
    ],
    links: [
      ['know', 'food'],
      ['know', 'movement'],
      ['food', 'lighter'],
      ['movement', 'lighter'],
      ['lighter', 'energy'],
    ],
  },
};

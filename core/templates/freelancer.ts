import type { Template } from './template';

export const freelancer: Template = {
  id: 'freelancer',
  title: 'Working for myself',
  about: 'For a freelancer: a small scorecard of the business, and this quarter’s push for better clients.',
  objectives: [
    {
      title: 'Work for clients whom I would choose again',
      serves: 'return',
      keyResults: [
        {
          title: 'Income from returning clients from 35 % to 60 %',
          metric: 'reach',
          start: 35,
          target: 60,
          unit: { kind: 'percent' },
          sort: 'lag',
          kpi: 'returning',
        },
        {
          title: 'Conversations with people I want to work with from 0 to 24',
          metric: 'reach',
          start: 0,
          target: 24,
          unit: { kind: 'number' },
          sort: 'lead',
        },
        {
          title: 'Proposals that were accepted from 25 % to 40 %',
          metric: 'reach',
          start: 25,
          target: 40,
          unit: { kind: 'percent' },
          sort: 'lag',
          kpi: 'won',
        },
      ],
      initiatives: ['Ask three former clients what they would tell a friend', 'Rewrite the page of my work'],
    },
  ],
  scorecard: {
    title: 'Working for myself',
    vision: 'Enough good work, paid well, and evenings that are mine.',
    objectives: [
      {
        key: 'calm',
        title: 'Sleep well in a month without invoices',
        perspective: 'financial',
        kpis: [
          {
            key: 'reserve',
            title: 'Months that the reserve lasts',
            unit: { kind: 'number', decimals: 1 },
            frequency: 'monthly',
            sort: 'lag',
            goal: 6,
            redFlag: 3,
            start: 3,
            reading: 4.5,
          },
        ],
      },
      {
        key: 'return',
        title: 'Clients come back',
        perspective: 'customer',
        kpis: [
          {
            key: 'returning',
            title: 'Income from returning clients',
            unit: { kind: 'percent' },
            frequency: 'monthly',
            sort: 'lag',
            goal: 60,
            redFlag: 30,
            start: 35,
            reading: 48,
          },
        ],
      },
      {
        key: 'offers',
        title: 'Write offers that fit',
        perspective: 'process',
        kpis: [
          {
            key: 'won',
            title: 'Proposals accepted',
            unit: { kind: 'percent' },
            frequency: 'monthly',
            sort: 'lead',
            goal: 40,
            redFlag: 20,
            start: 25,
            reading: 32,
          },
        ],
      },
      {
        key: 'craft',
        title: 'Stay good at what I do',
        perspective: 'learning',
        kpis: [
          {
            key: 'learning',
            title: 'Hours of learning a month',
            unit: { kind: 'duration' },
            frequency: 'monthly',
            sort: 'lead',
            goal: 720,
            redFlag: 240,
            start: 300,
            reading: 600,
          },
        ],
      },
    ],
    links: [
      ['craft', 'offers'],
      ['offers', 'return'],
      ['return', 'calm'],
    ],
  },
};

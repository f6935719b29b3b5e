import type { Template } from './template';

export const teamLead: Template = {
  id: 'team-lead',
  title: 'A team that runs by itself',
  about: 'For a team lead: what the team keeps healthy, and what it changes this quarter.',
  objectives: [
    {
      title: 'Be a team that decides for itself',
      serves: 'deliver',
      keyResults: [
        {
          title: 'Decisions made without me from 40 % to 75 %',
          metric: 'reach',
          start: 40,
          target: 75,
          unit: { kind: 'percent' },
          sort: 'lead',
        },
        {
          title: 'Commitments that were kept from 60 % to 85 %',
          metric: 'reach',
          start: 60,
          target: 85,
          unit: { kind: 'percent' },
          sort: 'lag',
          kpi: 'kept',
        },
        {
          title: 'Hours in meetings per person from 14 to 8 a week',
          metric: 'reach',
          start: 840,
          target: 480,
          unit: { kind: 'duration' },
          sort: 'lead',
        },
      ],
      initiatives: ['Write down who decides what', 'Replace one status meeting by a written update'],
    },
  ],
  scorecard: {
    title: 'A team that runs by itself',
    mission: 'Good work that people rely on, by people who like to do it.',
    objectives: [
      {
        key: 'worth',
        title: 'Be worth what we cost',
        perspective: 'financial',
        kpis: [
          {
            key: 'budget',
            title: 'Budget spent against plan',
            unit: { kind: 'percent' },
            frequency: 'monthly',
            sort: 'lag',
            goal: 100,
            redFlag: 110,
            start: 106,
            reading: 102,
          },
        ],
      },
      {
        key: 'relied',
        title: 'Be relied on by the teams around us',
        perspective: 'customer',
        kpis: [
          {
            key: 'satisfied',
            title: 'Grade from the teams around us, of 10',
            unit: { kind: 'number', decimals: 1 },
            frequency: 'quarterly',
            sort: 'lag',
            goal: 8.5,
            redFlag: 7,
            start: 7.2,
            reading: 7.9,
          },
        ],
      },
      {
        key: 'deliver',
        title: 'Deliver what we said, when we said it',
        perspective: 'process',
        kpis: [
          {
            key: 'kept',
            title: 'Commitments kept',
            unit: { kind: 'percent' },
            frequency: 'monthly',
            sort: 'lead',
            goal: 85,
            redFlag: 65,
            start: 60,
            reading: 75,
          },
        ],
      },
      {
        key: 'grow',
        title: 'Everyone grows here',
        perspective: 'learning',
        kpis: [
          {
            key: 'talks',
            title: 'People with a development talk this quarter',
            unit: { kind: 'percent' },
            frequency: 'quarterly',
            sort: 'lead',
            goal: 100,
            redFlag: 60,
            start: 40,
            reading: 80,
          },
        ],
      },
    ],
    links: [
      ['grow', 'deliver'],
      ['deliver', 'relied'],
      ['relied', 'worth'],
    ],
  },
};

import type { Template } from './template';

export const customerRetention: Template = {
  id: 'customer-retention',
  title: 'Customer retention',
  about: 'For whoever wants customers to stay: loyalty, churn and use of what they pay for.',
  objectives: [
    {
      title: 'Make customers so successful that leaving feels unthinkable',
      keyResults: [
        {
          title: 'Raise NPS from 42 to 55',
          metric: 'reach',
          start: 42,
          target: 55,
          unit: { kind: 'number' },
          sort: 'lag',
        },
        {
          title: 'Cut monthly churn from 4.2 % to 2.8 %',
          metric: 'reach',
          start: 4.2,
          target: 2.8,
          unit: { kind: 'percent', decimals: 1 },
          sort: 'lag',
        },
        {
          title: 'Lift 90-day feature adoption from 25 % to 45 %',
          metric: 'reach',
          start: 25,
          target: 45,
          unit: { kind: 'percent' },
          sort: 'lead',
        },
      ],
      initiatives: [
        'Talk to every customer who left in the last quarter',
        'Rebuild the first week of onboarding',
      ],
    },
  ],
};

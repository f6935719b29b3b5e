import type { Template } from './template';

export const student: Template = {
  id: 'student',
  title: 'A term at university',
  about: 'For a student who wants to walk into the exams calmly.',
  objectives: [
    {
      title: 'Walk into the exams calm, because the work is behind me',
      keyResults: [
        {
          title: 'Work through 24 past papers',
          metric: 'reach',
          start: 0,
          target: 24,
          unit: { kind: 'number' },
          sort: 'lead',
        },
        {
          title: 'Lift the average of my practice exams from 62 % to 80 %',
          metric: 'reach',
          start: 62,
          target: 80,
          unit: { kind: 'percent' },
          sort: 'lag',
        },
        {
          title: 'Recall 600 flash cards without a mistake',
          metric: 'reach',
          start: 0,
          target: 600,
          unit: { kind: 'number' },
          sort: 'lead',
        },
      ],
      initiatives: [
        'Ask two classmates to form a study group',
        'Book a place in the library for the mornings',
      ],
    },
    {
      title: 'Have a life beside the lectures',
      keyResults: [
        {
          title: 'Keep 8 evenings a month free of studying',
          metric: 'maintain',
          atLeast: 8,
          tolerance: 4,
          unit: { kind: 'number' },
        },
        {
          title: 'Sleep at least 7.5 hours a night on average',
          metric: 'maintain',
          atLeast: 7.5,
          tolerance: 1.5,
          unit: { kind: 'other', label: 'h', decimals: 1 },
        },
      ],
    },
  ],
};

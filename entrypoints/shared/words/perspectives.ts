import { isDefault } from '../../../core/model/scorecard';
import { type Say, sayer } from '../../../core/words';

const en = {
  financial: 'Financial',
  customer: 'Customer',
  process: 'Internal process',
  learning: 'Learning & growth',
  'financial.question': 'How do we look to those who fund us?',
  'customer.question': 'How do customers see us?',
  'process.question': 'What must we excel at?',
  'learning.question': 'Can we keep improving?',
};

/** The four perspectives that every scorecard begins with, by their ids. */
const say: Say<keyof typeof en> = sayer({ en });

interface Named {
  id: string;
  title?: string;
  question?: string;
}

/** What a perspective is called: its owner's title, else that of the four. */
export const perspectiveTitle = ({ id, title }: Named, locale: string): string =>
  title ?? (isDefault(id) ? say(locale, id as keyof typeof en) : '');

/** The question that it answers; empty where its owner added it without one. */
export const perspectiveQuestion = ({ id, question }: Named, locale: string): string =>
  question ?? (isDefault(id) ? say(locale, `${id}.question` as keyof typeof en) : '');

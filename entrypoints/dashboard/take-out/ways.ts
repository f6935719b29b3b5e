import { type OutContext, outFormats, sayOut } from '../../../core/exchange/out';
import { defaultChoices, type Plan, takeSnapshot } from '../../../core/model';
import { htmlTable, plainTable } from '../../../core/publish';
import { sayTakeOut } from '../../shared/words/take-out';

/** What goes out: always a text, as HTML too where that is what is pasted. */
export interface TakenOut {
  text: string;
  html?: string;
}

/** One form in which a plan goes out. */
export interface Way {
  id: string;
  label: string;
  about: string;
  extension: string;
  type: string;
  needsMark?: boolean;
  make(plans: readonly Plan[], context: OutContext): TakenOut;
}

/** Every form: the files, and the table that a page takes. */
export const waysIn = (locale: string): Way[] => [
  ...outFormats.map((format) => ({
    ...format,
    label: sayOut(locale, format.label),
    about: sayOut(locale, format.about),
    make: (plans: readonly Plan[], context: OutContext) => ({ text: format.make(plans, context) }),
  })),
  {
    id: 'html-table',
    label: sayTakeOut(locale, 'htmlTable'),
    about: sayTakeOut(locale, 'htmlTableAbout'),
    extension: 'html',
    type: 'text/html',
    make: tableOf,
  },
];

function tableOf(plans: readonly Plan[], { today, locale, titleOf }: OutContext): TakenOut {
  const snapshots = plans.map((plan) => takeSnapshot(plan, defaultChoices, today, titleOf(plan)));
  return {
    text: snapshots.map((one) => plainTable(one, today, locale)).join('\n\n'),
    html: snapshots.map((one) => htmlTable(one, today, locale)).join(''),
  };
}

import {
  printLine,
  type QuickEntry,
  type QuickReading,
  type QuickTarget,
  sayEntry,
} from '../../../core/exchange/quick-entry';
import { isolated } from '../../../core/words';
import type { QuickPlan } from '../../shared/quick-entry/quick-plan';
import { sayQuickEntry } from '../../shared/words/quick-entry';
import type { Part } from './describe';

/** What the address bar shows: of Enter at once, and of what may be chosen below. */
export interface Suggestions {
  first: Part[];
  others: { content: string; parts: Part[] }[];
}

/** What each line of the address bar would write. */
export function suggest(
  reading: QuickReading,
  { targets, locale }: Pick<QuickPlan, 'targets' | 'locale'>,
  today: string,
): Suggestions {
  const ofEntry = (entry: QuickEntry) => ({
    content: printLine(entry, targets, today),
    parts: entryParts(entry, today, locale),
  });
  if (!reading.ok) {
    const { problem, near } = reading;
    const others = near.map((target) => ({
      content: `${titleAsTyped(target)} `,
      parts: [{ strong: target.title } satisfies Part],
    }));
    return { first: [sayQuickEntry(locale, 'openHere', { problem })], others };
  }
  const [best, ...rest] = reading.entries;
  if (reading.isClear) return { first: entryParts(best, today, locale), others: rest.map(ofEntry) };
  return { first: [sayQuickEntry(locale, 'askHere')], others: reading.entries.map(ofEntry) };
}

function entryParts(entry: QuickEntry, today: string, locale: string): Part[] {
  const { title, change, day, outside, note } = sayEntry(entry, today, locale);
  const beside = [day, outside, note].filter(Boolean).join(' · ');
  return [{ strong: isolated(title) }, `  ${change}  `, { quiet: beside }];
}

const titleAsTyped = ({ title }: QuickTarget): string => `"${title.replaceAll('"', '""')}"`;

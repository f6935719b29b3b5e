import { readCycle } from '../cycle-name';
import type { Say } from '../messages';
import { limited, type Row, type Sheet } from '../sheet';
import { headingOf, plainMarkdown } from './markdown-text';

const headers = [
  'Objective',
  'Key Result',
  'Start Value',
  'Target Value',
  'Current Value',
  'Initiatives',
  'Quarter',
];

/**
 * Headings are objectives, or the cycle of those below where they name one; the items under them key results. An item
 * with a box is an initiative, of the key result that it is indented under, unless it says from where to where it goes.
 */
export function outlineSheet(text: string, say: Say): Sheet | { problem: string } {
  const rows: Row[] = [];
  const refused: Sheet['refused'] = [];
  let cycle = '';
  let objective: { title: string; line: number } | undefined;
  let last: Row | undefined;
  for (const [at, line] of text.split('\n').entries()) {
    const heading = headingOf(line);
    if (heading !== undefined) {
      if (readCycle(heading)) cycle = heading;
      else objective = { title: heading, line: at + 1 };
      last = undefined;
      continue;
    }
    const [, indent = '', box, words] =
      /^( *)(?:[-*+]|\d{1,3}[.)]) +(?:\[([ xX])\] +)?(\S.*)$/.exec(
        line.slice(0, 2000).replaceAll('\t', '    '),
      ) ?? [];
    if (!words) continue;
    if (!objective) {
      refused.push({ line: at + 1, why: say('noObjective') });
      continue;
    }
    const { title, start, target, current } = partsOf(plainMarkdown(words));
    const isNested = indent.length > 1 && last !== undefined;
    if ((box !== undefined && target === '') || isNested) {
      const item = `[${box?.trim() ? 'x' : ' '}] ${title}`;
      if (!isNested || !last) {
        rows.push({ line: at + 1, cells: [objective.title, '', '', '', '', item, cycle] });
        continue;
      }
      last.cells[5] = [last.cells[5], item].filter(Boolean).join('\n');
      continue;
    }
    last = { line: at + 1, cells: [objective.title, title, start, target, current, '', cycle] };
    rows.push(last);
  }
  return limited({ headers, rows, refused }, say);
}

/** `Raise NPS: from 42 to 55, now 51 (0.7, on track)` in its parts; without a colon all of it is the title. */
function partsOf(text: string): { title: string; start: string; target: string; current: string } {
  const found =
    /^(?<title>.*\S): *(?:from (?<start>\S.*?) )?to (?<target>\S.*?)(?:, now (?<current>\S.*?)(?: \([^()]*\))?)?$/i.exec(
      text,
    );
  const { title = text, start = '', target = '', current = '' } = found?.groups ?? {};
  return { title, start, target, current };
}

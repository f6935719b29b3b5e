import { readNumber } from '../../words';
import { areYears, readCycleHeading } from '../cycle-name';
import type { Say } from '../messages';
import { limited, type Row, type Sheet } from '../sheet';
import { type Block, blocksOf } from './markdown-blocks';
import { plainMarkdown } from './markdown-text';

const headers = [
  'Objective',
  'Key Result',
  'Start Value',
  'Target Value',
  'Current Value',
  'Initiatives',
  'Quarter',
];

type Section = 'keyResults' | 'initiatives' | 'notes';

interface Objective {
  title: string;
  line: number;
  level: number;
  section: Section;
  hasRows: boolean;
}

/**
 * Headings are objectives, or the cycle of those below where they name one; the items under them key results. An item
 * with a box is an initiative, of the key result that it is indented under, unless it says from where to where it goes;
 * so is any other item that is indented under one and says no number. Every other line is refused.
 */
export function outlineSheet(text: string, say: Say): Sheet | { problem: string } {
  const rows: Row[] = [];
  const refused: Sheet['refused'] = [];
  let cycle = '';
  let objective: Objective | undefined;
  let last: Row | undefined;
  let before: Block | undefined;
  const refuse = (line: number, key: 'noObjective' | 'underNotes' | 'notAnItem') =>
    refused.push({ line, why: say(key) });
  const push = (line: number, ...cells: string[]): Row => {
    const row = { line, cells: [objective?.title ?? '', ...cells, cycle] };
    rows.push(row);
    if (objective) objective.hasRows = true;
    return row;
  };
  /** A heading that nothing hangs under is an objective all the same; one above others is the title of them. */
  const close = (level: number) => {
    if (objective && !objective.hasRows && level <= objective.level) push(objective.line, '', '', '', '', '');
  };
  const take = (line: number, words: string, indent: number, box?: string) => {
    if (!objective) return refuse(line, 'noObjective');
    if (objective.section === 'notes') return refuse(line, 'underNotes');
    const { title, start, target, current } = partsOf(words);
    const isNested = indent > 1 && last !== undefined;
    const isMeasured = target !== '' && !(isNested && box !== undefined);
    const isInitiative = box !== undefined || isNested || objective.section === 'initiatives';
    if (!isInitiative || (isMeasured && objective.section !== 'initiatives')) {
      last = push(line, title, start, target, current, '');
      return;
    }
    const item = `[${box?.trim() ? 'x' : ' '}] ${words}`;
    if (isNested && last) last.cells[5] = [last.cells[5], item].filter(Boolean).join('\n');
    else push(line, '', '', '', '', item);
  };
  const blocks = blocksOf(text);
  const withYears = areYears(
    blocks.flatMap(({ kind, text }) => (kind === 'heading' ? plainMarkdown(text) : [])),
  );
  for (const block of blocks) {
    const words = plainMarkdown(block.text);
    const section = block.kind === 'item' && block.box !== undefined ? undefined : sectionOf(words);
    if (section && objective) {
      objective.section = section;
      last = undefined;
    } else if (block.kind === 'item') take(block.line, words, block.indent, block.box);
    else if (block.kind === 'heading' && objective && keyResultHeading.test(words)) {
      objective.section = 'keyResults';
      take(block.line, words, 0);
    } else if (block.kind === 'heading') {
      close(block.level);
      if (readCycleHeading(words, withYears)) cycle = words;
      else if (!section)
        objective = {
          title: words,
          line: block.line,
          level: block.level,
          section: 'keyResults',
          hasRows: false,
        };
      last = undefined;
    } else if (
      !(before?.kind === 'heading' && readCycleHeading(before.text, withYears) && daysOfCycle.test(words))
    )
      refuse(block.line, 'notAnItem');
    before = block;
  }
  close(0);
  return limited({ headers, rows, refused }, say);
}

const keyResultHeading = /^(?:KR|key result) ?\d{0,3} ?[:.–-]/i;

/** The dates that the project writes below a cycle's heading: `1 Oct – 31 Dec 2026`. */
const daysOfCycle = /^[^:]{0,30}\d[^:]{0,30}[–～~-][^:]{0,30}\d[^:]{0,10}$/;

/** What a heading or an item says only what follows is, it goes on with the objective above. */
function sectionOf(text: string): Section | undefined {
  const [, keyResults, initiatives, notes] =
    /^(?:(key results?|krs?)|(initiatives?|tasks?|actions?)|(notes?)) ?:?$/i.exec(text) ?? [];
  if (keyResults) return 'keyResults';
  if (initiatives) return 'initiatives';
  return notes ? 'notes' : undefined;
}

interface Parts {
  title: string;
  start: string;
  target: string;
  current: string;
}

/** `Raise NPS: from 42 to 55, now 51 (0.7, on track)` in its parts; without numbers behind a colon all of it is the title. */
function partsOf(text: string): Parts {
  const found =
    /^(?<title>.*\S): *(?:from (?<start>\S.*?) )?to (?<target>\S.*?)(?:, now (?<current>\S.*?)(?: \([^()]*\))?)?$/i.exec(
      text,
    );
  const { title = text, start = '', target = '', current = '' } = found?.groups ?? {};
  if (!isNumber(target) && !isNumber(start)) return { title: text, start: '', target: '', current: '' };
  // In a sentence a unit is said once: "from 4.2 to 2.8 %".
  const [unit = ''] = / ?(?:%|h|hours)$/i.exec(target) ?? [];
  const withUnit = (amount: string) => (/\d$/.test(amount) ? amount + unit : amount);
  return { title, start: withUnit(start), target, current: withUnit(current) };
}

/** In whichever way the file writes its decimals. */
const isNumber = (text: string): boolean => ['en', 'de'].some((locale) => readNumber(text, locale).ok);

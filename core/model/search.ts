import type { CivilDate } from '../scoring';
import { mainScorecard } from './check-in-patch';
import type { Doc, RecordState } from './fold';
import { cycleDates, cycleIdOf } from './plan';
import type { KpiReading } from './records';
import { groupBy, recordsOf } from './records-of';

/** A text that somebody wrote, and where it stands. */
export interface Written {
  cycleId: string;
  what:
    | 'objective'
    | 'keyResult'
    | 'milestone'
    | 'initiative'
    | 'note'
    | 'blocker'
    | 'worked'
    | 'didNotWork'
    | 'willChange'
    | 'scoreReason';
  /** Of the record that holds it. */
  id: string;
  text: string;
  /** Title of the key result that a note, a blocker or a reason is about. */
  about?: string;
  /** The bound key result, where the record is a reading of its KPI. */
  keyResult?: string;
  /** Day of the check-in; of anything else the last day of its cycle. */
  date: CivilDate;
}

/** Everything ever written, the newest first, each text folded once. */
export interface SearchIndex {
  written: readonly Written[];
  folded: readonly string[];
}

/** Without case and accents, so that "cafe" finds "Café". */
export const foldedText = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(accents, '')
        .replace(/[\u3041-\u30ff][\u3099\u309a]/g, (voiced) => voiced.normalize('NFC'))
        .toLowerCase()
        .replace(/[ıßς]/g, (letter) => oneForm[letter] ?? letter);

/** Letters that have another form in capitals, or at the end of a word, which moves while one types. */
const oneForm: Record<string, string> = { ı: 'i', ß: 'ss', ς: 'σ' };

/** In other scripts such marks are letters: the vowels of Hindi and Thai, what voices a Japanese syllable. */
const accents =
  /\p{M}(?<=[\p{Script=Inherited}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}])(?<![\u3099\u309a])/gu;

/** What has no accents to lose: most of what is written, and much faster to fold. */
const plain = /^[ -~\s]*$/;

const titled = ['objective', 'keyResult', 'milestone', 'initiative'] as const;
const prose: Record<string, Written['what'][]> = {
  cycle: ['worked', 'didNotWork', 'willChange'],
  keyResult: ['scoreReason'],
  checkIn: ['note', 'blocker'],
};

/** Takes every text of every cycle's document: built once, then searched as often as somebody types. */
export function searchIndex(docs: readonly Doc[]): SearchIndex {
  const readings = readingsOfKpis(docs.find(({ id }) => id === mainScorecard));
  const written = docs
    .filter((doc) => doc.id.startsWith('cycle:'))
    .flatMap((doc) => [...writtenIn(doc), ...saidOfKpis(doc, readings)]);
  written.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return { written, folded: written.map((one) => foldedText(one.text)) };
}

/** The readings of the KPIs that are still there, by KPI. */
function readingsOfKpis(scorecard: Doc | undefined): ReadonlyMap<string, KpiReading[]> {
  const all = recordsOf(scorecard);
  const kpis = new Set(all<{ id: string }>('kpi').map(({ id }) => id));
  return groupBy(
    all<KpiReading>('reading').filter(({ kpi }) => kpis.has(kpi)),
    ({ kpi }) => kpi,
  );
}

/** What was said in a cycle at the readings that its bound key results show. */
function saidOfKpis(doc: Doc, readings: ReadonlyMap<string, KpiReading[]>): Written[] {
  const cycleId = cycleIdOf(doc.id);
  const dates = cycleDates(cycleId);
  if (!dates) return [];
  return Object.values(doc.records).flatMap((record) => {
    if (record.kind !== 'keyResult' || !record.kpi || isGone(record, doc)) return [];
    return (readings.get(String(record.kpi)) ?? [])
      .filter(({ date }) => date >= dates.start && date <= dates.end)
      .flatMap((reading) =>
        (['note', 'blocker'] as const).flatMap((what) => {
          const { id, date, [what]: text = '' } = reading;
          const about = record.title as string | undefined;
          return text.trim() ? { cycleId, what, id, text, about, keyResult: record.id, date } : [];
        }),
      );
  });
}

const isGone = (record: RecordState | undefined, doc: Doc): boolean =>
  record !== undefined &&
  (record.removed === true ||
    isGone(doc.records[String(record.objective ?? record.keyResult ?? record.parent)], doc));

function writtenIn(doc: Doc): Written[] {
  const cycleId = cycleIdOf(doc.id);
  const end = cycleDates(cycleId)?.end ?? '';
  return Object.values(doc.records).flatMap((record) => {
    if (isGone(record, doc)) return [];
    const about = record.kind === 'keyResult' ? record : doc.records[String(record.keyResult)];
    const kind = titled.find((one) => one === record.kind);
    const texts: [Written['what'], unknown][] = (prose[record.kind] ?? []).map((what) => [
      what,
      record[what],
    ]);
    if (kind) texts.push([kind, record.title]);
    return texts.flatMap(([what, text]) =>
      typeof text === 'string' && text.trim()
        ? {
            cycleId,
            what,
            id: record.id,
            text,
            about: what === kind ? undefined : (about?.title as string | undefined),
            date: record.kind === 'checkIn' ? String(record.date) : end,
          }
        : [],
    );
  });
}

/** The texts that hold every word of a query, newest first, at most so many of them; and how many there are. */
export function search(
  { written, folded }: SearchIndex,
  query: string,
  most: number,
): { found: Written[]; count: number } {
  const words = wordsOf(query);
  const found: Written[] = [];
  let count = 0;
  if (words.length === 0) return { found, count };
  for (let at = 0; at < folded.length; at++) {
    const text = folded[at] as string;
    if (!words.every((word) => text.includes(word))) continue;
    count++;
    if (found.length < most) found.push(written[at] as Written);
  }
  return { found, count };
}

/** The words that a query looks for, folded. */
const wordsOf = (query: string): string[] => foldedText(query).split(/\s+/).filter(Boolean);

/** A letter and what is written over it are folded as one, as they are in a whole text. */
const letterWithMarks = /.[\p{M}\uff9e\uff9f]*/gsu;

/** A text in pieces, those that a query found marked; shortened to what stands around the first of them. */
export function markedParts(text: string, query: string, most: number): { text: string; isFound: boolean }[] {
  const letters = text.replace(/\s+/g, ' ').match(letterWithMarks) ?? [];
  const origin: number[] = [];
  let folded = '';
  letters.forEach((letter, at) => {
    const piece = foldedText(letter);
    for (let each = 0; each < piece.length; each++) origin.push(at);
    folded += piece;
  });
  const isFound = new Array<boolean>(letters.length).fill(false);
  for (const word of wordsOf(query))
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      isFound.fill(true, origin[at], (origin[at + word.length - 1] ?? 0) + 1);
  const first = Math.max(0, isFound.indexOf(true));
  const start =
    letters.length <= most ? 0 : Math.min(Math.max(0, first - Math.floor(most / 4)), letters.length - most);
  const parts: { text: string; isFound: boolean }[] = [];
  for (let at = start; at < Math.min(letters.length, start + most); at++) {
    const last = parts.at(-1);
    if (last && last.isFound === isFound[at]) last.text += letters[at];
    else parts.push({ text: letters[at] as string, isFound: isFound[at] as boolean });
  }
  const [head] = parts;
  const tail = parts.at(-1);
  if (head && start > 0) head.text = `…${head.text}`;
  if (tail && start + most < letters.length) tail.text += '…';
  return parts;
}

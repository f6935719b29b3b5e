import { type Heading, schema, version } from './layout';

/** What stands around the changes: the heading before them, the end behind them. An editor may have moved fields. */
export interface Outside extends Heading {
  isNewer: boolean;
  /** Undefined where the file has no end. */
  end?: { count?: number; checksum?: string };
}

/** Reads what a heading and an end say, each field by itself, as far as they can be read. */
export function readOutside(heading: string, end: string | undefined): Outside {
  const text = `${heading.slice(0, 4096)}\n${end ?? ''}`;
  const made = textIn(text, 'made');
  return {
    made: made !== undefined && !Number.isNaN(Date.parse(made)) ? made : undefined,
    generation: numberIn(text, 'generation'),
    isNewer: (numberIn(text, 'version') ?? 0) > version || (numberIn(text, 'schema') ?? 0) > schema,
    end: end === undefined ? undefined : { count: numberIn(end, 'count'), checksum: textIn(end, 'checksum') },
  };
}

// In the text of a change every quote is escaped, so no title can pass for one of these fields.
const textIn = (text: string, field: string): string | undefined =>
  new RegExp(`"${field}"\\s*:\\s*"([\\w:.+-]{1,40})"`).exec(text)?.[1];

function numberIn(text: string, field: string): number | undefined {
  const digits = new RegExp(`"${field}"\\s*:\\s*(\\d{1,15})(?![\\d.eE])`).exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Parts a text from the end of the file, if that is what it ends in. */
export function withoutEnd(text: string): { text: string; end?: string } {
  const trimmed = text.trimEnd();
  const found = /\](\s*,[^[\]]*"(?:count|checksum)"[^[\]]*\})$/.exec(trimmed.slice(-1000));
  const end = found?.[1];
  return end === undefined ? { text } : { text: trimmed.slice(0, -end.length - 1), end };
}

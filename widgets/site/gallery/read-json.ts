import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

/** The value of a JSON text, or the line at which it stops being one, counted from 1, where that can be told. */
export function readJson(text: string): { value?: unknown; fault?: { line?: number } } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Of what engines tell, each tells the place of other faults.
    const faults: ParseError[] = [];
    parse(text.trimEnd(), faults, { disallowComments: true });
    const [first] = faults;
    if (!first) return { fault: {} };
    const before = text.slice(0, first.offset);
    // A comma is missing where the line before ends.
    const sound = printParseErrorCode(first.error) === 'CommaExpected' ? before.trimEnd() : before;
    return { fault: { line: sound.split('\n').length } };
  }
}

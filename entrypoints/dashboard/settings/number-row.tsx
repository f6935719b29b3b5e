import { useEffect, useState } from 'preact/hooks';
import { formatNumber, readNumber } from '../../../core/words';
import { saySettings } from '../../shared/words/settings';
import { Row, type SectionProps } from './section';

interface NumberRowProps extends SectionProps {
  row: string;
  label: string;
  why: string;
  value: number;
  /** Whole numbers in between; without it a number from 0 to 1. */
  range?: readonly [low: number, high: number];
  /** A sentence where the number does not go with the others. */
  clash?(value: number): string | undefined;
  onNumber(value: number): void;
}

/** A setting that is a number, saved when its field is left; what cannot be is said and not saved. */
export function NumberRow({ value, range, clash, onNumber, ...row }: NumberRowProps) {
  const { own, locale } = row;
  // What is being typed stands, whatever is drawn meanwhile.
  const [typed, setTyped] = useState<string>();
  const isProblem = own.saidIn(row.row)?.isProblem ?? false;
  useEffect(() => {
    if (!isProblem) setTyped(undefined);
  }, [isProblem]);
  const read = (text: string) => {
    setTyped(text);
    const found = readNumber(text, locale);
    const number = found.ok ? found.value : Number.NaN;
    const [low, high] = range ?? [0, 1];
    const isIn = number >= low && number <= high && (!range || Number.isInteger(number));
    const problem = isIn
      ? clash?.(number)
      : saySettings(locale, range ? 'wholeNumber' : 'share', { low, high });
    if (problem) return own.refuse(row.row, problem);
    setTyped(undefined);
    onNumber(number);
  };
  return (
    <Row {...row}>
      <input
        id={row.row}
        class="number-field"
        inputMode="decimal"
        autocomplete="off"
        value={typed ?? formatNumber(value, locale)}
        aria-invalid={isProblem || undefined}
        aria-describedby={`why-${row.row} said-${row.row}`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => read(event.currentTarget.value)}
      />
    </Row>
  );
}

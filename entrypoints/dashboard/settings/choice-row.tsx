import { Row, type SectionProps } from './section';

interface ChoiceRowProps extends SectionProps {
  row: string;
  label: string;
  why: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChoose(value: string): void;
}

/** A setting that is one of a few. */
export function ChoiceRow({ value, options, onChoose, ...row }: ChoiceRowProps) {
  return (
    <Row {...row}>
      <select
        id={row.row}
        value={value}
        aria-describedby={`why-${row.row}`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </Row>
  );
}

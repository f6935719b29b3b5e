import { useEffect, useRef, useState } from 'preact/hooks';
import { saySettings } from '../../shared/words/settings';
import { type CycleDates, datesProblem, wholeOf } from './cycle-dates';
import { Row, type SectionProps } from './section';

const rows = { cycleStart: 'first-day', cycleEnd: 'last-day' } as const;

/** The first and the last day, each saved when its field is left; what makes no cycle stays there to be mended. */
export function OwnDates({ own, locale }: SectionProps) {
  const { cycleStart = '', cycleEnd = '' } = own.settings;
  const [typed, setTyped] = useState<Partial<CycleDates>>({});
  // While a date is typed each key makes another one; one that is chosen in the calendar is whole.
  const isTyping = useRef(false);
  // The other date may have been changed a moment ago, and not be read again yet.
  const written = useRef<Partial<CycleDates>>({});
  useEffect(() => {
    written.current = {};
  }, [cycleStart, cycleEnd]);
  const read = (field: keyof CycleDates, date: string) => {
    isTyping.current = false;
    const now = { cycleStart, cycleEnd, ...written.current };
    // What is wrong in the other field may be mended in this one.
    const next = { ...now, ...wholeOf(typed), [field]: date };
    const problem = datesProblem(next);
    if (problem) {
      setTyped((before) => ({ ...before, [field]: date }));
      return own.refuse(rows[field], saySettings(locale, problem));
    }
    setTyped({});
    for (const row of Object.values(rows)) own.accept(row);
    if (next.cycleStart === now.cycleStart && next.cycleEnd === now.cycleEnd) return;
    written.current = next;
    void own.set(rows[field], 'setCycle', next);
  };
  const day = (field: keyof CycleDates, value: string, label: string, why: string) => {
    const row = rows[field];
    return (
      <Row own={own} locale={locale} row={row} label={label} why={why}>
        <input
          id={row}
          type="date"
          value={typed[field] ?? value}
          aria-invalid={own.saidIn(row)?.isProblem || undefined}
          aria-describedby={`why-${row} said-${row}`}
          onKeyDown={(event) => {
            isTyping.current = event.key !== 'Enter';
            if (event.key === 'Enter') read(field, event.currentTarget.value);
          }}
          onPointerDown={() => {
            isTyping.current = false;
          }}
          onInput={({ currentTarget: { value: date } }) =>
            setTyped((before) => ({ ...before, [field]: date }))
          }
          onChange={(event) => {
            if (!isTyping.current) read(field, event.currentTarget.value);
          }}
          onBlur={(event) => {
            if (typed[field] !== undefined) read(field, event.currentTarget.value);
          }}
        />
      </Row>
    );
  };
  return (
    <>
      {day('cycleStart', cycleStart, saySettings(locale, 'firstDay'), saySettings(locale, 'firstDayWhy'))}
      {day('cycleEnd', cycleEnd, saySettings(locale, 'lastDay'), saySettings(locale, 'lastDayWhy'))}
    </>
  );
}

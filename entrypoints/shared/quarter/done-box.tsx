import { useEffect, useState } from 'preact/hooks';

interface DoneBoxProps {
  title: string;
  done?: boolean;
  /** Resolves to nothing where it could not be written. */
  onDone(done: boolean): Promise<unknown>;
}

/** Done or not: shown as it was set at once, until the plan that is drawn tells. */
export function DoneBox({ title, done = false, onDone }: DoneBoxProps) {
  const [chosen, choose] = useState<boolean>();
  useEffect(() => choose(undefined), [done]);
  return (
    <label>
      <input
        type="checkbox"
        checked={chosen ?? done}
        onChange={async (event) => {
          const isDone = event.currentTarget.checked;
          choose(isDone);
          if (!(await onDone(isDone))) choose(undefined);
        }}
      />{' '}
      <bdi>{title}</bdi>
    </label>
  );
}

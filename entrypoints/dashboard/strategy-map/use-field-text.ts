import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The text of a field that is saved when it is left. It follows what is saved, but not over what is being typed. */
export function useFieldText(saved: string) {
  const [text, setText] = useState(saved);
  const before = useRef(saved);
  useLayoutEffect(() => {
    const last = before.current;
    before.current = saved;
    setText((now) => (now.trim() === last.trim() ? saved : now));
  }, [saved]);
  return [text, setText] as const;
}

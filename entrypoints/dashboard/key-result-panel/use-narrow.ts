import { useEffect, useState } from 'preact/hooks';

/** Whether the panel has the page for itself, as its style sheet says too. */
export function useNarrow(): boolean {
  const [query] = useState(() => matchMedia('(max-width: 1099px)'));
  const [isNarrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isNarrow;
}

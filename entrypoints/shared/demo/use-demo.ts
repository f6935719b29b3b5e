import { useEffect, useState } from 'preact/hooks';
import { isDemo } from './demo-mode';

/** Whether this page shows the demo; undefined until that is known. */
export function useDemo(): boolean | undefined {
  const [demo, setDemo] = useState<boolean>();
  useEffect(() => {
    void isDemo().then(setDemo);
  }, []);
  return demo;
}

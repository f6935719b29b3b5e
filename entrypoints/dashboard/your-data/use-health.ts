import { useEffect, useState } from 'preact/hooks';
import type { Health, Store } from '../../../core/store';
import { sayYourData, type YourDataKey } from '../../shared/words/your-data';

export interface HealthWork {
  health?: Health;
  running?: 'check' | 'rebuild';
  /** What the last check or rebuild came to. */
  outcome: string;
  check(): Promise<void>;
  rebuild(): Promise<void>;
}

/** Checks the copies when the panel opens, and again when it is asked to. */
export function useHealth(store: Promise<Store>, locale: string): HealthWork {
  const [health, setHealth] = useState<Health>();
  const [running, setRunning] = useState<'check' | 'rebuild'>();
  const [outcome, setOutcome] = useState('');

  const run = async (what: 'check' | 'rebuild', work: (opened: Store) => Promise<string>) => {
    if (running) return;
    setRunning(what);
    try {
      setOutcome(await work(await store));
    } catch {
      setOutcome(sayYourData(locale, what === 'check' ? 'notChecked' : 'notRebuilt'));
    } finally {
      setRunning(undefined);
    }
  };
  const check = () =>
    run('check', async (opened) => {
      const found = await opened.upkeep.check();
      setHealth(found);
      return outcomeOf(found, locale);
    });

  useEffect(() => void check(), []);
  return {
    health,
    running,
    outcome,
    check,
    rebuild: () =>
      run('rebuild', async (opened) => {
        await opened.upkeep.rebuild();
        return sayYourData(locale, 'rebuilt');
      }),
  };
}

function outcomeOf({ database, journal, vault, viewMatches, mended }: Health, locale: string): string {
  const states = [database, journal, vault].map((copy) => copy.state);
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date());
  const isOutOfReach = states.includes('unreachable');
  const key: YourDataKey = isOutOfReach
    ? 'notAll'
    : mended > 0
      ? 'mended'
      : states.some((state) => state !== 'sound') || !viewMatches
        ? 'rewritten'
        : 'allSound';
  return sayYourData(locale, key, { time, count: mended });
}

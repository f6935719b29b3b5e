import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Store } from '../../../core/store';
import { listOf } from '../../../core/words';
import { forgetPicture } from '../../shared/backup/forget-picture';
import { wakeBackground } from '../../shared/plan/wake-background';
import { cycleTitle } from '../../shared/words/cycle-title';
import { sayYourData, type YourDataKey } from '../../shared/words/your-data';
import { type Erasable, type ErasableCycle, erasablesOf } from './erasable';

const goesWith = [
  ['keyResult', 'keyResults'],
  ['checkIn', 'checkIns'],
  ['milestone', 'milestones'],
  ['phase', 'phases'],
  ['initiative', 'initiatives'],
] as const satisfies [string, YourDataKey][];

interface EraseRecordProps {
  store: Promise<Store>;
  locale: string;
  /** Told what it came to, where it stays to be read when this is folded. */
  onOutcome(outcome: string): void;
}

/** One objective or key result out of every copy: chosen, told what goes with it, and only then erased. */
export function EraseRecord({ store, locale, onOutcome }: EraseRecordProps) {
  const [cycles, setCycles] = useState<ErasableCycle[]>();
  const [chosen, setChosen] = useState<Erasable>();
  const [isErasing, setErasing] = useState(false);
  const box = useRef<HTMLDetailsElement>(null);
  const about = useId();

  const read = async () => {
    const opened = await store;
    const [docs, log] = await Promise.all([opened.readAll(), opened.readLog()]);
    setCycles(erasablesOf(docs, log));
  };
  const isOpened = cycles !== undefined;
  useEffect(() => {
    if (!isOpened) return;
    let stop = () => {};
    store.then((opened) => {
      stop = opened.onChange(() => void read());
    });
    return () => stop();
  }, [isOpened]);

  const fold = () => {
    setChosen(undefined);
    if (box.current) box.current.open = false;
    box.current?.querySelector('summary')?.focus();
  };
  const erase = async ({ id, title }: Erasable) => {
    setErasing(true);
    onOutcome('');
    try {
      await (await store).upkeep.erase([id]);
      forgetPicture();
      wakeBackground();
      await read();
      onOutcome(sayYourData(locale, 'erased', { title: title || sayYourData(locale, 'noTitle') }));
      fold();
    } catch {
      onOutcome(sayYourData(locale, 'notErased'));
    } finally {
      setErasing(false);
    }
  };

  const all = cycles?.flatMap((cycle) => cycle.erasables) ?? [];
  return (
    <details ref={box} onToggle={() => box.current?.open && void read()}>
      <summary>{sayYourData(locale, 'eraseOne')}</summary>
      <p>{sayYourData(locale, 'eraseOneText')}</p>
      {cycles?.length === 0 && <p>{sayYourData(locale, 'nothingToErase')}</p>}
      {all.length > 0 && (
        <label class="stack">
          <span>{sayYourData(locale, 'which')}</span>
          <select
            value={chosen?.id ?? ''}
            onChange={(event) => setChosen(all.find((one) => one.id === event.currentTarget.value))}
          >
            <option value="">{sayYourData(locale, 'choose')}</option>
            {cycles?.map((cycle) => (
              <optgroup key={cycle.id} label={cycleTitle(cycle.id, locale)}>
                {cycle.erasables.map((one) => (
                  <option key={one.id} value={one.id}>
                    {nameOf(one, locale)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      {chosen && (
        <div class="second-step">
          <p id={about}>
            {goesSentence(chosen, locale)} {sayYourData(locale, 'elsewhere')}
          </p>
          <div class="doings">
            <button
              type="button"
              class="danger"
              aria-describedby={about}
              aria-busy={isErasing}
              onClick={() => void erase(chosen)}
            >
              {sayYourData(locale, isErasing ? 'erasing' : 'eraseIt')}
            </button>
            <button type="button" onClick={fold}>
              {sayYourData(locale, 'keepIt')}
            </button>
          </div>
        </div>
      )}
    </details>
  );
}

function nameOf({ kind, title, isRemoved }: Erasable, locale: string): string {
  const what = sayYourData(locale, kind, { title: title || sayYourData(locale, 'noTitle') });
  return isRemoved ? sayYourData(locale, 'removed', { what }) : what;
}

function goesSentence({ title, goes }: Erasable, locale: string): string {
  const named = title || sayYourData(locale, 'noTitle');
  const parts = goesWith.flatMap(([kind, key]) => {
    const count = goes.get(kind);
    return count ? [sayYourData(locale, key, { count })] : [];
  });
  const what = listOf(parts, locale);
  return sayYourData(locale, parts.length > 0 ? 'goes' : 'goesAlone', { title: named, what });
}

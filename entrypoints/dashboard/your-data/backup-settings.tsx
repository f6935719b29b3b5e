import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type BackupMemory, remember } from '../../shared/backup/memory';
import { askForWeekly } from '../../shared/plan/wake-background';
import { sayYourData, type YourDataKey } from '../../shared/words/your-data';

const permission = { permissions: ['downloads' as const] };

/** What happens by itself: the reminder, and the file each week where the browser lets it. */
export function BackupSettings({ memory, locale }: { memory: BackupMemory; locale: string }) {
  const [outcome, setOutcome] = useState<YourDataKey>();

  const setReminds = async (reminds: boolean) => {
    await remember({ reminds });
    setOutcome('set');
  };
  const setWeekly = async (isWeekly: boolean, takeBack: () => void) => {
    // Asked before anything is awaited: a browser takes this only straight from the person's own click.
    const isAllowed = isWeekly ? await browser.permissions.request(permission).catch(() => false) : true;
    if (!isAllowed) {
      takeBack();
      return setOutcome('weeklyRefused');
    }
    // Said first: the background would else take a permission that goes for one that was taken away.
    await remember({ isWeekly, ended: undefined });
    if (isWeekly) askForWeekly();
    else await browser.permissions.remove(permission).catch(() => false);
    setOutcome(isWeekly ? 'weeklyOn' : 'weeklyOff');
  };

  return (
    <>
      <Choice name="remind" isOn={memory.reminds} locale={locale} onSet={(isOn) => void setReminds(isOn)} />
      <Choice
        name="weekly"
        isOn={memory.isWeekly}
        locale={locale}
        onSet={(isOn, takeBack) => void setWeekly(isOn, takeBack)}
      />
      <p role="status" class="quiet">
        {outcome && sayYourData(locale, outcome)}
      </p>
    </>
  );
}

interface ChoiceProps {
  name: 'remind' | 'weekly';
  isOn: boolean;
  locale: string;
  onSet(isOn: boolean, takeBack: () => void): void;
}

function Choice({ name, isOn, locale, onSet }: ChoiceProps) {
  // What was chosen stands at once, while it is being remembered.
  const [chosen, setChosen] = useState(isOn);
  useEffect(() => setChosen(isOn), [isOn]);
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={chosen}
        onChange={(event) => {
          setChosen(event.currentTarget.checked);
          onSet(event.currentTarget.checked, () => setChosen(isOn));
        }}
      />{' '}
      <span>
        {sayYourData(locale, name)}
        <span class="quiet"> {sayYourData(locale, `${name}Text`)}</span>
      </span>
    </label>
  );
}

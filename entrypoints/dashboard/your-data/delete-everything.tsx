import { useId, useRef, useState } from 'preact/hooks';
import type { Store } from '../../../core/store';
import { saveBackup } from '../../shared/backup/backup-file';
import { forgetPicture } from '../../shared/backup/forget-picture';
import { forgetSaved } from '../../shared/backup/memory';
import { wakeBackground } from '../../shared/plan/wake-background';
import { sayBackup } from '../../shared/words/backup';
import { sayYourData } from '../../shared/words/your-data';
import { forgetAnswers } from '../choose-framework/kept-answers';
import { forgetReviewDraft } from '../scorecard/review-draft';

interface DeleteEverythingProps {
  store: Promise<Store>;
  locale: string;
  onOutcome(outcome: string): void;
}

/** Everything, out of every copy; a backup is offered before. */
export function DeleteEverything({ store, locale, onOutcome }: DeleteEverythingProps) {
  const [busy, setBusy] = useState<'saving' | 'deleting'>();
  const [saved, setSaved] = useState('');
  const box = useRef<HTMLDetailsElement>(null);
  const about = useId();

  const fold = () => {
    if (box.current) box.current.open = false;
    box.current?.querySelector('summary')?.focus();
  };
  const save = async () => {
    setBusy('saving');
    try {
      const file = await saveBackup(await store);
      setSaved(sayBackup(locale, 'saved', { name: file.saved.name, count: file.changes }));
    } catch {
      setSaved(sayBackup(locale, 'notMade'));
    } finally {
      setBusy(undefined);
    }
  };
  const deleteAll = async () => {
    setBusy('deleting');
    onOutcome('');
    try {
      await (await store).upkeep.erase('everything');
      forgetPicture();
      forgetAnswers();
      await forgetReviewDraft();
      await forgetSaved();
      wakeBackground();
      setSaved('');
      onOutcome(sayYourData(locale, 'deleted'));
      fold();
    } catch {
      onOutcome(sayYourData(locale, 'notDeleted'));
    } finally {
      setBusy(undefined);
    }
  };

  return (
    <details ref={box}>
      <summary>{sayYourData(locale, 'deleteAll')}</summary>
      <div class="second-step">
        <p id={about}>{sayYourData(locale, 'deleteAllText')}</p>
        <div class="doings">
          <button type="button" class="primary" aria-busy={busy === 'saving'} onClick={() => void save()}>
            {sayYourData(locale, busy === 'saving' ? 'saving' : 'saveFirst')}
          </button>
          <button type="button" onClick={fold}>
            {sayYourData(locale, 'keepAll')}
          </button>
          <button
            type="button"
            class="danger"
            aria-describedby={about}
            aria-busy={busy === 'deleting'}
            onClick={() => void deleteAll()}
          >
            {sayYourData(locale, busy === 'deleting' ? 'deleting' : 'deleteIt')}
          </button>
        </div>
        <p role="status" class="quiet">
          {saved}
        </p>
      </div>
    </details>
  );
}

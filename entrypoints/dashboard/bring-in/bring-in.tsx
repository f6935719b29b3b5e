import { useRef, useState } from 'preact/hooks';
import { whyNotSaved } from '../../shared/plan/failure-words';
import { oneAtATime } from '../../shared/plan/one-at-a-time';
import type { ViewProps } from '../../shared/plan/view-props';
import { wakeBackground } from '../../shared/plan/wake-background';
import { isNowhere } from '../../shared/quarter/use-focus-next';
import { ViewHeader } from '../../shared/quarter/view-header';
import { sayBringIn } from '../../shared/words/bring-in';
import { cycleTitle } from '../../shared/words/cycle-title';
import { FileChooser } from '../file-chooser';
import { backupAmong } from './backup-among';
import { whatIsNew } from './counts';
import { FileReports } from './file-reports';
import { Questions } from './questions';
import { RowReports } from './row-reports';
import { useImport } from './use-import';
import { usePaste } from './use-paste';
import { WhatWillBe } from './what-will-be';

interface BringInProps extends ViewProps {
  /** A backup goes another way: its changes are merged, not read from a sheet. */
  onBackup(file: File): void;
}

/** What was brought in. */
interface Done {
  what: string;
  cycles: string[];
  hasKpis: boolean;
  stamp: string;
  isUndone?: boolean;
}

/** Files in, a preview that can be put right, one change. */
export function BringIn({ plan, state, today, locale, actions, onBack, onBackup }: BringInProps) {
  const work = useImport(state.store, today, locale);
  const [once] = useState(oneAtATime);
  const [isWriting, setWriting] = useState(false);
  const [done, setDone] = useState<Done>();
  const [problem, setProblem] = useState('');
  const [aside, setAside] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const view = useRef<HTMLElement>(null);
  const { preview } = work;

  const write = async () => {
    if (!preview) return;
    setWriting(true);
    setProblem('');
    try {
      const { preview: written, committed } = await work.write(preview);
      if (!committed) return focusNothingNew(view.current);
      actions.say('');
      actions.sayAloud('');
      setDone({
        what: whatIsNew(written, locale),
        cycles: written.cycles.map((cycle) => cycle.id),
        hasKpis: written.kpis.length > 0,
        stamp: committed.stamp,
      });
      work.clear();
      wakeBackground();
      top.current?.focus();
    } catch (error) {
      setProblem(sayBringIn(locale, 'failed', { why: whyNotSaved(error, locale) }));
    } finally {
      setWriting(false);
    }
  };

  const take = async (files: File[]) => {
    setDone(undefined);
    setProblem('');
    setAside('');
    const backup = await backupAmong(files);
    if (!backup) return work.read(files);
    if (files.length === 1) return onBackup(backup);
    setAside(sayBringIn(locale, 'backupAmong', { name: backup.name }));
    await work.read(files.filter((one) => one !== backup));
  };
  const cancel = () => {
    work.clear();
    // The button that was pressed goes with the preview.
    view.current?.querySelector<HTMLElement>('.drop button')?.focus();
  };
  usePaste(sayBringIn(locale, 'pasted'), (file) => void take([file]));

  // The notice also says where something was changed since and stayed.
  const undone = actions.notice || sayBringIn(locale, 'undone');
  const isAgain = preview !== undefined || done !== undefined;
  const elsewhere = done?.cycles.filter((id) => id !== plan.id) ?? [];
  return (
    <div class="page">
      <ViewHeader title={sayBringIn(locale, 'title')} locale={locale} onBack={onBack} />
      <main class="bring-in" ref={view}>
        <div ref={top} tabIndex={-1} role="status">
          {done && (
            <div class="outcome">
              <p>{done.isUndone ? undone : sayBringIn(locale, 'done', { what: done.what })}</p>
              {!done.isUndone && actions.notice && <p>{actions.notice}</p>}
              {!done.isUndone && elsewhere.length > 0 && (
                <p class="quiet">
                  {sayBringIn(locale, 'elsewhere', {
                    cycle: elsewhere.map((id) => cycleTitle(id, locale)).join(', '),
                  })}
                </p>
              )}
              <div class="finish">
                {done.hasKpis && (
                  <a class="button primary" href="#/kpis">
                    {sayBringIn(locale, 'showKpis')}
                  </a>
                )}
                {(done.cycles.length > 0 || !done.hasKpis) && (
                  <button type="button" class={done.hasKpis ? undefined : 'primary'} onClick={onBack}>
                    {sayBringIn(locale, 'show')}
                  </button>
                )}
                {!done.isUndone && (
                  <button
                    type="button"
                    onClick={async () => {
                      if (!(await actions.undo(done.stamp))) return;
                      top.current?.focus();
                      setDone({ ...done, isUndone: true });
                    }}
                  >
                    {sayBringIn(locale, 'undo')}
                  </button>
                )}
              </div>
            </div>
          )}
        </div>
        {!done && <p class="quiet">{sayBringIn(locale, 'intro')}</p>}
        <FileChooser
          choose={sayBringIn(locale, isAgain ? 'other' : 'choose')}
          drop={sayBringIn(locale, 'drop')}
          accept=".csv,.tsv,.txt,.json,.md,.html,text/csv,text/tab-separated-values,text/plain,text/markdown,text/html,application/json"
          takesMany
          isPrimary={!isAgain}
          onFiles={take}
        />
        <p role="status">{work.reading ? sayBringIn(locale, 'reading', { name: work.reading }) : aside}</p>
        {work.problem && (
          <p class="problem" role="alert">
            {work.problem}
          </p>
        )}
        {preview && (
          <>
            <FileReports
              preview={preview}
              corrections={work.corrections}
              locale={locale}
              onCorrect={work.correct}
            />
            <Questions preview={preview} locale={locale} answers={work.answers} onAnswer={work.answer} />
            <WhatWillBe preview={preview} locale={locale} />
            <RowReports preview={preview} kind="refused" locale={locale} />
            <RowReports preview={preview} kind="remarks" locale={locale} />
            {problem && (
              <p class="problem" role="alert">
                {problem}
              </p>
            )}
            <div class="finish decide" data-stands="foot">
              <span class="spring" />
              <button type="button" onClick={cancel}>
                {sayBringIn(locale, 'cancel')}
              </button>
              <button
                type="button"
                class="primary"
                disabled={preview.patches.length === 0}
                aria-busy={isWriting}
                onClick={() => void once(write)}
              >
                {sayBringIn(locale, isWriting ? 'writing' : 'bringIn')}
              </button>
            </div>
          </>
        )}
      </main>
    </div>
  );
}

/** Where the button that was pressed has nothing to do any more, the focus goes to the reason, once that is drawn. */
function focusNothingNew(view: HTMLElement | null): void {
  requestAnimationFrame(() => {
    if (!isNowhere() && !view?.querySelector('.decide')?.contains(document.activeElement)) return;
    view?.querySelector<HTMLElement>('.nothing-new')?.focus();
  });
}

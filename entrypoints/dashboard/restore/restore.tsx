import { useEffect, useRef } from 'preact/hooks';
import type { ViewProps } from '../../shared/plan/view-props';
import { ViewHeader } from '../../shared/quarter/view-header';
import { dayOf } from '../../shared/words/moment';
import { sayRestore } from '../../shared/words/restore';
import { FileChooser } from '../file-chooser';
import { FileNotes } from './file-notes';
import { KeptBackups } from './kept-backups';
import { type Found, useRestore } from './use-restore';
import { WhatItBrings } from './what-it-brings';

interface RestoreProps extends ViewProps {
  /** A backup that was dropped elsewhere and leads here. */
  given?: File;
  onShow(): void;
}

/** A backup in, a preview of what it brings, one transaction, and the way back. */
export function Restore({ state, locale, given, onBack, onShow }: RestoreProps) {
  const work = useRestore(state.store, locale);
  const { step, problem } = work;
  const outcome = useRef<HTMLDivElement>(null);
  const preview = useRef<HTMLElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const view = useRef<HTMLElement>(null);
  useEffect(() => {
    if (given) void work.read(given, given.name);
  }, [given]);
  // What has the focus goes when a step ends: the focus goes to what came instead.
  const isBegun = useRef(false);
  useEffect(() => {
    if (step.at === 'choose' && !problem && !isBegun.current) return;
    isBegun.current = true;
    if (step.at === 'done' || step.at === 'undone' || problem) outcome.current?.focus();
    else if (step.at === 'found') preview.current?.focus();
    else if (step.at === 'reading') stop.current?.focus();
    else if (step.at === 'choose') view.current?.querySelector<HTMLElement>('.drop button')?.focus();
  }, [step.at, problem]);
  const found = step.at === 'found' || step.at === 'writing' ? step.found : undefined;
  const isOver = step.at === 'done' || step.at === 'undoing' || step.at === 'undone';
  return (
    <div class="page">
      <ViewHeader title={sayRestore(locale, 'title')} locale={locale} onBack={onBack} takesFocus />
      <main class="bring-in restore" ref={view}>
        <div ref={outcome} tabIndex={-1} role="status">
          {isOver && (
            <div class="outcome">
              <p>
                {step.at === 'undone'
                  ? sayRestore(locale, step.left > 0 ? 'undoneLeft' : 'undone', { count: step.left })
                  : step.what}
              </p>
              <div class="finish">
                <button type="button" class="primary" onClick={onShow}>
                  {sayRestore(locale, 'show')}
                </button>
                {step.at !== 'undone' && (
                  <button type="button" aria-busy={step.at === 'undoing'} onClick={() => void work.undo()}>
                    {sayRestore(locale, step.at === 'undoing' ? 'undoing' : 'undo')}
                  </button>
                )}
              </div>
            </div>
          )}
          {problem && <p class="problem">{problem}</p>}
        </div>
        {step.at === 'choose' && <p class="quiet">{sayRestore(locale, 'intro')}</p>}
        {step.at === 'reading' ? (
          <div class="finish">
            <p>
              <label>
                {sayRestore(locale, 'reading', { name: step.name })} <progress value={step.share} />
              </label>
            </p>
            <button ref={stop} type="button" onClick={work.cancel}>
              {sayRestore(locale, 'cancel')}
            </button>
          </div>
        ) : (
          <FileChooser
            choose={sayRestore(locale, step.at === 'choose' ? 'choose' : 'other')}
            drop={sayRestore(locale, 'drop')}
            accept=".json,application/json"
            isPrimary={step.at === 'choose'}
            onFiles={([file]) => file && void work.read(file, file.name)}
          />
        )}
        {step.at === 'choose' && (
          <KeptBackups
            store={state.store}
            locale={locale}
            onOpen={(file, name) => void work.read(file, name)}
          />
        )}
        {found && (
          <article ref={preview} class="found" tabIndex={-1} aria-labelledby="found">
            <h2 id="found">
              <bdi>{found.name}</bdi>
            </h2>
            <p class="quiet">{aboutFile(found, locale)}</p>
            <FileNotes reading={found.reading} locale={locale} />
            <WhatItBrings preview={found.preview} known={found.known} locale={locale} />
            <div class="finish decide">
              <span class="spring" />
              <button type="button" onClick={work.cancel}>
                {sayRestore(locale, 'cancel')}
              </button>
              <button
                type="button"
                class="primary"
                disabled={found.preview.fresh === 0}
                aria-busy={step.at === 'writing'}
                onClick={() => void work.write()}
              >
                {sayRestore(locale, step.at === 'writing' ? 'restoring' : 'restore')}
              </button>
            </div>
          </article>
        )}
      </main>
    </div>
  );
}

function aboutFile({ reading, preview }: Found, locale: string): string {
  const parts = [
    reading.made && sayRestore(locale, 'made', { date: dayOf(Date.parse(reading.made), locale) }),
    sayRestore(locale, 'changes', { count: reading.changes.length }),
  ];
  const about = `${parts.filter(Boolean).join(' · ')}.`;
  if (preview.fresh === 0) return about;
  const key = preview.known === 0 ? 'allFresh' : 'fresh';
  return `${about} ${sayRestore(locale, key, { count: preview.fresh })}`;
}

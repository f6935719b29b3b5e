import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ScorecardPlan, strategicObjectivesOf } from '../../../core/model/scorecard';
import {
  defaultScorecardChoices,
  shownObjectives,
  takeScorecardSnapshot,
} from '../../../core/model/take-scorecard-snapshot';
import type { ViewProps } from '../../shared/plan/view-props';
import { isNowhere } from '../../shared/quarter/use-focus-next';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { perspectiveQuestion, perspectiveTitle } from '../../shared/words/perspectives';
import { sayMapPage } from '../../shared/words/strategy-map';
import { editorWriter } from '../frame/editor-writer';
import type { Route } from '../frame/route';
import { StatusFoot } from '../frame/status-foot';
import { EmptyMap } from './empty-map';
import { goToMap } from './map-address';
import { MapPicture } from './map-picture';
import { NewObjective } from './new-objective';
import { ObjectivePanel } from './objective-panel';
import { okrNotes } from './okr-notes';
import { ThemeEditor } from './theme-editor';
import { useMapEdits } from './use-map-edits';

interface StrategyMapViewProps extends ViewProps {
  route: Route;
}

/** The strategy map, made by pointer and equally by keyboard. */
export function StrategyMapView({ route, ...view }: StrategyMapViewProps) {
  const { locale, actions, state } = view;
  const scorecard = useScorecard(state.store);
  return (
    <div class="page map-page" data-truth={scorecard !== undefined}>
      {scorecard ? (
        <Shown {...view} scorecard={scorecard} openedId={route.rest} />
      ) : (
        <main class="quarter">
          <h1>{sayMapPage(locale, 'title')}</h1>
          <p class="quiet">{sayMapPage(locale, 'loading')}</p>
        </main>
      )}
      <StatusFoot actions={actions} />
    </div>
  );
}

interface ShownProps extends ViewProps {
  scorecard: ScorecardPlan;
  openedId: string | undefined;
}

function Shown({ scorecard, openedId, ...view }: ShownProps) {
  const { plan, state, today, locale, actions } = view;
  const edits = useMapEdits(scorecard, view);
  const [adding, setAdding] = useState<{ perspective: string }>();
  const shown = useRef(adding);
  shown.current = adding;
  const [write] = useState(() => editorWriter(() => shown.current));
  const form = useRef<HTMLElement>(null);
  const [linking, setLinking] = useState<string>();
  const [showsThemes, setShowsThemes] = useState(false);
  const wanted = useRef<string | undefined>(undefined);
  const letters = state.settings.letterKeys ?? true;
  const objectives = useMemo(() => shownObjectives(scorecard, {}), [scorecard]);
  const snapshot = useMemo(
    () =>
      takeScorecardSnapshot(scorecard, { ...defaultScorecardChoices, history: false }, today, (record) => ({
        title: perspectiveTitle(record, locale),
        ...(perspectiveQuestion(record, locale) && { question: perspectiveQuestion(record, locale) }),
      })),
    [scorecard, today, locale],
  );
  const notes = useMemo(
    () => okrNotes(scorecard, objectives, plan, today, locale),
    [scorecard, objectives, plan, today, locale],
  );
  const first = scorecard.perspectives[0]?.record.id ?? '';
  const opened = strategicObjectivesOf(scorecard).find(({ record }) => record.id === openedId);
  const isEmpty = objectives.length === 0;
  const titleOf = (id: string) => objectives.find(({ record }) => record.id === id)?.record.title ?? '';
  const [focusAgain, setFocusAgain] = useState(0);
  const backTo = (id: string | undefined) => {
    wanted.current = id;
    setFocusAgain(focusAgain + 1);
  };
  const undoButton = useRef<HTMLButtonElement>(null);
  const wasEmpty = useRef(isEmpty);
  // Whoever removed the last one is at what brings it back.
  useLayoutEffect(() => {
    if (isEmpty && !wasEmpty.current && document.activeElement === document.body) undoButton.current?.focus();
    wasEmpty.current = isEmpty;
  }, [isEmpty]);
  const begin = (id: string | undefined) => {
    setLinking(id);
    actions.say(
      sayMapPage(locale, id === undefined ? 'linkingEnds' : 'linking', { title: titleOf(id ?? '') }),
    );
  };
  const add = (perspective: string) => {
    actions.say('');
    setAdding({ perspective });
  };
  const endAdding = () => {
    setAdding(undefined);
    if (!isEmpty) return backTo(objectives[0]?.record.id);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.map-column button')?.focus());
  };
  const helpKey = !letters ? 'helpPlain' : linking === undefined ? 'help' : 'helpLinking';
  return (
    <>
      <header class="top page-top">
        <div>
          <h1>{sayMapPage(locale, 'title')}</h1>
          <p>{sayMapPage(locale, 'intro')}</p>
        </div>
        <div class="doings">
          {!isEmpty && (
            <>
              <button type="button" onClick={() => void edits.tidy()}>
                {sayMapPage(locale, 'tidy')}
              </button>
              <button type="button" aria-expanded={showsThemes} onClick={() => setShowsThemes(!showsThemes)}>
                {sayMapPage(locale, 'themes')}
              </button>
            </>
          )}
          <button ref={undoButton} type="button" onClick={() => void actions.undo()}>
            {sayMapPage(locale, 'undo')}
          </button>
          <button type="button" onClick={() => void actions.redo()}>
            {sayMapPage(locale, 'redo')}
          </button>
          {!isEmpty && (
            <button type="button" class="primary" onClick={() => add(first)}>
              {sayMapPage(locale, 'add')}
            </button>
          )}
        </div>
      </header>
      <main class={opened ? 'quarter map-main with-panel' : 'quarter map-main'}>
        <div class="map-column">
          {adding && (
            <section ref={form} class="objective">
              <NewObjective
                scorecard={scorecard}
                perspective={adding.perspective}
                locale={locale}
                onCancel={endAdding}
                onSave={async (written) => {
                  let id: string | undefined;
                  await write(
                    async () => (id = await edits.add(written)),
                    () => {
                      const isHere = isNowhere() || form.current?.contains(document.activeElement);
                      setAdding(undefined);
                      if (isHere) backTo(id);
                    },
                  );
                }}
              />
            </section>
          )}
          {showsThemes && !isEmpty && (
            <ThemeEditor
              themes={scorecard.themes}
              edits={edits}
              locale={locale}
              onClose={() => {
                setShowsThemes(false);
                backTo(objectives[0]?.record.id);
              }}
            />
          )}
          {isEmpty ? (
            !adding && <EmptyMap scorecard={scorecard} locale={locale} onAdd={add} />
          ) : (
            <>
              <MapPicture
                snapshot={snapshot}
                ids={objectives.map(({ record }) => record.id)}
                lanes={scorecard.perspectives.map(({ record }) => record.id)}
                notes={notes}
                openedId={opened?.record.id}
                locale={locale}
                wanted={wanted}
                focusAgain={focusAgain}
                edits={edits}
                linking={linking}
                letters={letters}
                onLinking={begin}
                onOpen={goToMap}
                onAdd={(id) =>
                  add(objectives.find(({ record }) => record.id === id)?.record.perspective ?? first)
                }
                onUndo={() => void actions.undo()}
                onRedo={() => void actions.redo()}
              />
              <p class="quiet map-help">{sayMapPage(locale, helpKey, { title: titleOf(linking ?? '') })}</p>
            </>
          )}
        </div>
        {opened && (
          <ObjectivePanel
            key={opened.record.id}
            {...view}
            scorecard={scorecard}
            objective={opened}
            edits={edits}
            onClose={() => {
              backTo(opened.record.id);
              goToMap();
            }}
          />
        )}
      </main>
    </>
  );
}

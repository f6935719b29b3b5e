import { useMemo, useRef, useState } from 'preact/hooks';
import { ownRules } from '../../../core/model/own-rules';
import { formatNumber, listOf } from '../../../core/words';
import { handOver } from '../../shared/backup/backup-file';
import { textMeasure } from '../../shared/picture/measure-text';
import type { ViewProps } from '../../shared/plan/view-props';
import { ViewHeader } from '../../shared/quarter/view-header';
import { useScorecard } from '../../shared/scorecard/use-scorecard';
import { sayPage } from '../../shared/words/plan-on-a-page';
import { contentOf, type SheetSource } from './content-of';
import { layoutSheet } from './layout';
import { type Orientation, type PaperName, paperOf } from './paper';
import { type SheetPart, type StrategyAs, sheetParts } from './sheet-content';
import { SheetDrawing, sheetFont } from './sheet-drawing';
import { SheetText } from './sheet-text';

/** All of a plan on one sheet of paper, to be printed or kept as a picture. */
export function PlanOnAPage({ plan, state, today, locale, onBack }: ViewProps) {
  const scorecard = useScorecard(state.store);
  const rules = ownRules(state.settings);
  return (
    <div class="page plan-on-a-page" data-truth={scorecard !== undefined && state.isTruth}>
      <ViewHeader title={sayPage(locale, 'title')} locale={locale} onBack={onBack} />
      <main class="quarter">
        {scorecard ? (
          <OnePage given={{ plan, scorecard, today, locale, rules }} />
        ) : (
          <p class="quiet">{sayPage(locale, 'loading')}</p>
        )}
      </main>
    </div>
  );
}

/** A face of another machine may be a little wider than this one's. */
const slack = 1.03;

function OnePage({ given }: { given: Omit<SheetSource, 'strategyAs'> }) {
  const { locale, today, scorecard } = given;
  const [strategyAs, setStrategyAs] = useState<StrategyAs>('list');
  const source = { ...given, strategyAs };
  const hasStrategy = scorecard.perspectives.some(({ objectives }) => objectives.length > 0);
  const [name, setName] = useState<PaperName>(() =>
    /-(US|CA|MX)\b/i.test(navigator.language) ? 'letter' : 'a4',
  );
  const [orientation, setOrientation] = useState<Orientation>('portrait');
  const [without, setWithout] = useState<ReadonlySet<SheetPart>>(new Set());
  const [notice, setNotice] = useState('');
  const drawn = useRef<SVGSVGElement>(null);
  const measure = useMemo(() => textMeasure(sheetFont, slack), []);
  const paper = paperOf(name, orientation);
  const layoutWithout = (parts: ReadonlySet<SheetPart>) =>
    layoutSheet(contentOf(source, parts), paper, measure);

  const content = contentOf(source, without);
  if (content.lines.length + content.statements.length === 0 && !content.map && without.size === 0)
    return (
      <section class="objective">
        <p>{sayPage(locale, 'nothing')}</p>
        <p class="doings">
          <a class="button primary" href="#/">
            {sayPage(locale, 'toQuarter')}
          </a>
          <a class="button" href="#/choose">
            {sayPage(locale, 'choose')}
          </a>
        </p>
      </section>
    );

  const sheet = layoutSheet(content, paper, measure);
  const fitWords = () => {
    if (sheet.left === 0) return sayPage(locale, 'fits', { size: formatNumber(sheet.size, locale) });
    const enough = sheetParts.filter(
      (part) => !without.has(part) && layoutWithout(new Set([...without, part])).left === 0,
    );
    const parts = listOf(
      enough.map((part) => sayPage(locale, part)),
      locale,
      'disjunction',
    );
    const advice = enough.length > 0 ? sayPage(locale, 'leaveOut', { parts }) : sayPage(locale, 'leaveMore');
    return sayPage(locale, 'tooMuch', { count: sheet.left, advice });
  };
  const save = () => {
    if (!drawn.current) return;
    const text = new XMLSerializer().serializeToString(drawn.current);
    const file = `plan-${source.plan.id}-${today}.svg`;
    handOver(new Blob([text], { type: 'image/svg+xml' }), file);
    setNotice(sayPage(locale, 'saved', { name: file }));
  };
  return (
    <>
      <form class="sheet-choices" onSubmit={(event) => event.preventDefault()}>
        <label class="stack">
          <span>{sayPage(locale, 'paper')}</span>
          <select value={name} onChange={(event) => setName(event.currentTarget.value as PaperName)}>
            {(['a4', 'letter'] as const).map((each) => (
              <option key={each} value={each}>
                {sayPage(locale, each)}
              </option>
            ))}
          </select>
        </label>
        <label class="stack">
          <span>{sayPage(locale, 'orientation')}</span>
          <select
            value={orientation}
            onChange={(event) => setOrientation(event.currentTarget.value as Orientation)}
          >
            {(['portrait', 'landscape'] as const).map((each) => (
              <option key={each} value={each}>
                {sayPage(locale, each)}
              </option>
            ))}
          </select>
        </label>
        {hasStrategy && !without.has('scorecard') && (
          <label class="stack">
            <span>{sayPage(locale, 'strategyAs')}</span>
            <select
              value={strategyAs}
              onChange={(event) => setStrategyAs(event.currentTarget.value as StrategyAs)}
            >
              {(['list', 'map'] as const).map((each) => (
                <option key={each} value={each}>
                  {sayPage(locale, each)}
                </option>
              ))}
            </select>
          </label>
        )}
        <fieldset class="sheet-parts">
          <legend>{sayPage(locale, 'shows')}</legend>
          {sheetParts.map((part) => (
            <label key={part} class="check">
              <input
                type="checkbox"
                checked={!without.has(part)}
                onChange={() => setWithout(toggled(without, part))}
              />
              {sayPage(locale, part)}
            </label>
          ))}
        </fieldset>
        <p class="sheet-doings">
          <button type="button" class="primary" onClick={() => print()}>
            {sayPage(locale, 'print')}
          </button>
          <button type="button" onClick={save}>
            {sayPage(locale, 'svg')}
          </button>
        </p>
        <p class={sheet.left > 0 ? 'problem' : 'quiet'} role="status">
          {[fitWords(), notice].filter(Boolean).join(' ')}
        </p>
      </form>
      <div class={`sheet-frame ${name}-${orientation}`}>
        <SheetDrawing
          sheet={sheet}
          label={sayPage(locale, 'sheet', { title: content.title })}
          isRightToLeft={getComputedStyle(document.documentElement).direction === 'rtl'}
          drawn={drawn}
        />
      </div>
      <SheetText content={content} locale={locale} />
    </>
  );
}

function toggled(parts: ReadonlySet<SheetPart>, part: SheetPart): ReadonlySet<SheetPart> {
  const next = new Set(parts);
  if (!next.delete(part)) next.add(part);
  return next;
}

import { useState } from 'preact/hooks';
import type { ScorecardPlan } from '../../../core/model/scorecard';
import { AutoFocused } from '../../shared/edit/auto-focused';
import { EditorForm } from '../../shared/edit/editor-form';
import { sayScorecard } from '../../shared/words/scorecard';
import type { WrittenIdentity } from './strategy-patches';
import type { StrategyEdits } from './use-strategy-edits';

interface IdentityProps {
  scorecard: ScorecardPlan;
  edits: StrategyEdits;
  locale: string;
}

const texts = ['mission', 'vision', 'values'] as const;

/** Mission, vision and values above everything else, and the way to write them. */
export function Identity({ scorecard, edits, locale }: IdentityProps) {
  const { record } = scorecard;
  if (edits.edited?.kind === 'identity')
    return (
      <section class="objective identity">
        <IdentityEditor scorecard={scorecard} edits={edits} locale={locale} />
      </section>
    );
  const said = texts.filter((one) => record[one]?.trim());
  if (said.length === 0)
    return (
      <button
        type="button"
        class="add"
        data-opens="identity"
        onClick={() => edits.begin({ kind: 'identity' })}
      >
        + {sayScorecard(locale, 'addIdentity')}
      </button>
    );
  return (
    <section class="objective identity" aria-label={sayScorecard(locale, 'identity')}>
      <dl>
        {said.map((one) => (
          <div key={one}>
            <dt>{sayScorecard(locale, one)}</dt>
            <dd dir="auto">{record[one]}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        class="icon"
        data-opens="identity"
        aria-label={sayScorecard(locale, 'editIdentity')}
        title={sayScorecard(locale, 'editIdentity')}
        onClick={() => edits.begin({ kind: 'identity' })}
      >
        ✎
      </button>
    </section>
  );
}

function IdentityEditor({ scorecard, edits, locale }: IdentityProps) {
  const { title = '', mission = '', vision = '', values = '' } = scorecard.record;
  const [typed, type] = useState({ title, mission, vision, values });
  const written: WrittenIdentity = {
    title: typed.title.trim() || null,
    mission: typed.mission.trim() || null,
    vision: typed.vision.trim() || null,
    values: typed.values.trim() || null,
  };
  const [begun] = useState(written);
  return (
    <EditorForm locale={locale} onCancel={edits.end} onSubmit={() => edits.saveIdentity({ begun, written })}>
      <label class="stack">
        <span>{sayScorecard(locale, 'name')}</span>
        <AutoFocused>
          <input
            value={typed.title}
            maxLength={500}
            dir="auto"
            placeholder={sayScorecard(locale, 'namePlaceholder')}
            onInput={(event) => type({ ...typed, title: event.currentTarget.value })}
          />
        </AutoFocused>
      </label>
      {texts.map((one) => (
        <label key={one} class="stack">
          <span>{sayScorecard(locale, `${one}Ask`)}</span>
          <textarea
            rows={2}
            maxLength={10_000}
            dir="auto"
            value={typed[one]}
            onInput={(event) => type({ ...typed, [one]: event.currentTarget.value })}
          />
        </label>
      ))}
    </EditorForm>
  );
}

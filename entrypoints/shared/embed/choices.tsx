import type { Plan } from '../../../core/model/plan';
import type { SnapshotChoices } from '../../../core/model/take-snapshot';
import { type EmbedKey, sayEmbed } from '../words/embed';
import type { Subject } from './subjects';

interface ChoicesProps {
  plan: Plan;
  subject: Subject;
  choices: SnapshotChoices;
  /** Absent where nothing moved that is drawn. */
  moves?: { isTold: boolean; onTell(isTold: boolean): void };
  locale: string;
  onChoose(choices: SnapshotChoices): void;
}

type Flag = 'history' | 'confidence' | 'notes';

/** What a widget draws of a key result beside its value. */
function flagsOf({ of }: Subject): readonly Flag[] {
  if (of === 'ring') return ['confidence'];
  return of === 'keyResult' ? ['history', 'confidence'] : ['history', 'confidence', 'notes'];
}

/** Only what is chosen here enters the snapshot. */
export function Choices({ plan, subject, choices, moves, locale, onChoose }: ChoicesProps) {
  const ids = plan.objectives.map(({ record }) => record.id);
  const chosen = choices.objectives ?? new Set(ids);
  const toggle = (id: string) => {
    const objectives = new Set(chosen);
    if (!objectives.delete(id)) objectives.add(id);
    onChoose({ ...choices, objectives: objectives.size === ids.length ? undefined : objectives });
  };
  const check = (name: EmbedKey, isOn: boolean, onCheck: (isOn: boolean) => void) => (
    <label key={name} class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => onCheck(event.currentTarget.checked)} />{' '}
      {sayEmbed(locale, name)}
    </label>
  );
  const flag = (name: Flag) => check(name, choices[name], (isOn) => onChoose({ ...choices, [name]: isOn }));
  return (
    <fieldset class="choices-of-embed">
      <legend>{sayEmbed(locale, 'shows')}</legend>
      {subject.of !== 'keyResult' && (
        <>
          <label class="stack">
            <span>{sayEmbed(locale, 'heading')}</span>
            <input
              value={choices.title ?? ''}
              maxLength={200}
              placeholder={sayEmbed(locale, 'headingPlaceholder')}
              onInput={(event) => onChoose({ ...choices, title: event.currentTarget.value })}
            />
          </label>
          {plan.objectives.map(({ record }) => (
            <label key={record.id} class="check">
              <input type="checkbox" checked={chosen.has(record.id)} onChange={() => toggle(record.id)} />{' '}
              <bdi>{record.title}</bdi>
            </label>
          ))}
        </>
      )}
      <div class="flags">
        {flagsOf(subject).map(flag)}
        {moves && check('moved', moves.isTold, moves.onTell)}
      </div>
    </fieldset>
  );
}

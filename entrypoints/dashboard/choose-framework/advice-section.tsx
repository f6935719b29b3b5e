import {
  enoughStatements,
  type FrameworkAdvice,
  type Side,
  type StatementId,
  statements,
} from '../../../core/templates';
import type { ViewProps } from '../../shared/plan/view-props';
import { sayChoose, statementText } from '../../shared/words/choose';
import type { Answers } from './kept-answers';
import { SetUpOkrs } from './set-up-okrs';
import { SetUpScorecard } from './set-up-scorecard';

interface AdviceSectionProps extends ViewProps {
  advice: FrameworkAdvice;
  applies: ReadonlySet<StatementId>;
  whose: Answers['whose'];
}

/** What to begin with, why, and the way to begin with exactly that. */
export function AdviceSection({ advice, applies, whose, ...view }: AdviceSectionProps) {
  const { locale } = view;
  const { framework, because, counts } = advice;
  const speaks = (side: Side) => {
    const said = statements.filter((one) => one.side === side && applies.has(one.id));
    if (said.length === 0) return null;
    return (
      <div>
        <h3>{sayChoose(locale, side === 'scorecard' ? 'speaksScorecard' : 'speaksOkrs')}</h3>
        <ul>
          {said.map(({ id }) => (
            <li key={id}>{statementText(id, whose)}</li>
          ))}
        </ul>
      </div>
    );
  };
  return (
    <>
      <p class="advised-framework">{sayChoose(locale, framework)}</p>
      <p>{sayChoose(locale, because)}</p>
      <p class="quiet">{sayChoose(locale, 'counts', { ...counts, enough: enoughStatements })}</p>
      <div class="side-by-side">
        {speaks('scorecard')}
        {speaks('okrs')}
      </div>
      <h3>{sayChoose(locale, 'setUp')}</h3>
      {framework === 'scorecard' ? (
        <SetUpScorecard {...view} />
      ) : (
        <SetUpOkrs {...view} isScorecardLater={framework === 'okrsFirst'} />
      )}
    </>
  );
}

import { customerRetention, customerRetentionScorecard } from '../../../core/templates';
import { formatValue, listOf } from '../../../core/words';
import { sayChoose } from '../../shared/words/choose';
import { perspectiveTitle } from '../../shared/words/perspectives';

/** The same goal in both frameworks, side by side: the two templates as they are. */
export function WorkedExample({ locale }: { locale: string }) {
  const { objectives = [], links = [] } = customerRetentionScorecard.scorecard ?? {};
  const lanes = [...new Set(objectives.map(({ perspective }) => perspective))];
  const titleOf = (key: string) => objectives.find((one) => one.key === key)?.title ?? '';
  const drivenBy = (key: string) => links.filter(([from]) => from === key).map(([, to]) => titleOf(to));
  return (
    <section class="objective worked-example">
      <h2>{sayChoose(locale, 'example')}</h2>
      <p class="quiet">{sayChoose(locale, 'exampleText')}</p>
      <div class="side-by-side">
        <div>
          <h3>{sayChoose(locale, 'asOkr')}</h3>
          {customerRetention.objectives.map(({ title, keyResults }) => (
            <div key={title}>
              <p>
                <b>{title}</b>
              </p>
              <ul>
                {keyResults.map((one) => (
                  <li key={one.title}>{one.title}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <div>
          <h3>{sayChoose(locale, 'asScorecard')}</h3>
          {lanes.map((lane) => (
            <div key={lane}>
              <p>
                <b>{perspectiveTitle({ id: lane }, locale)}</b>
              </p>
              <ul>
                {objectives
                  .filter(({ perspective }) => perspective === lane)
                  .map(({ key, title, kpis }) => (
                    <li key={key}>
                      {title}
                      {kpis.map((kpi) => (
                        <small key={kpi.key}>
                          {kpi.title}:{' '}
                          {sayChoose(locale, 'kpiAims', {
                            goal: formatValue(kpi.goal, kpi.unit, locale),
                            redFlag: formatValue(kpi.redFlag, kpi.unit, locale),
                          })}
                        </small>
                      ))}
                      {drivenBy(key).length > 0 && (
                        <small>
                          {sayChoose(locale, 'drives', {
                            titles: listOf(drivenBy(key), locale),
                          })}
                        </small>
                      )}
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

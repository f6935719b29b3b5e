import { cycleIdOf } from '../../../core/model';
import { mainScorecard } from '../../../core/model/check-in-patch';
import type { MergePreview } from '../../../core/store';
import { formatNumber } from '../../../core/words';
import { cycleTitle } from '../../shared/words/cycle-title';
import { type RestoreKey, sayRestore } from '../../shared/words/restore';
import { countTexts } from './difference-counts';
import { type DocGroup, type FatedDifference, groupsOf } from './difference-groups';
import { changesOf, nameOf } from './difference-words';
import type { KnownRecords } from './value-words';

/** A list that is longer begins folded; of a list that is much longer, only the beginning is drawn. */
const longestOpen = 8;
const mostDrawn = 300;

interface WhatItBringsProps {
  preview: MergePreview;
  known: KnownRecords;
  locale: string;
}

/** What a backup adds and changes, by cycle and kind: counts first, then each record with what differs. */
export function WhatItBrings({ preview, known, locale }: WhatItBringsProps) {
  if (preview.fresh === 0) return <p>{sayRestore(locale, 'nothingNew')}</p>;
  const groups = groupsOf(preview.differences);
  if (groups.length === 0) return <p>{sayRestore(locale, 'onlyHistory')}</p>;
  return (
    <section class="brings">
      <h2>{sayRestore(locale, 'willBe')}</h2>
      {groups.map((group) => (
        <article key={group.doc}>
          <h3>{docTitle(group, locale)}</h3>
          {countTexts(group.differences, locale).map((text) => (
            <p key={text}>{text}</p>
          ))}
          {group.byKind.map(([kind, differences]) => (
            <details key={kind} open={differences.length <= longestOpen}>
              <summary>
                {sayRestore(locale, `list.${kind}` satisfies RestoreKey)}{' '}
                <span class="quiet">{formatNumber(differences.length, locale)}</span>
              </summary>
              <ul>
                {differences.slice(0, mostDrawn).map((one) => (
                  <Difference
                    key={one.id}
                    difference={one}
                    known={known}
                    locale={locale}
                    saysFate={differences.some((other) => other.fate !== 'added')}
                  />
                ))}
                {differences.length > mostDrawn && (
                  <li class="quiet">
                    {sayRestore(locale, 'more', { count: differences.length - mostDrawn })}
                  </li>
                )}
              </ul>
            </details>
          ))}
        </article>
      ))}
    </section>
  );
}

const docTitle = ({ doc }: DocGroup, locale: string): string => {
  if (doc === 'person') return sayRestore(locale, 'person');
  if (doc === mainScorecard) return sayRestore(locale, 'scorecard');
  return doc.startsWith('cycle:') ? cycleTitle(cycleIdOf(doc), locale) : sayRestore(locale, 'elsewhere');
};

interface DifferenceProps {
  difference: FatedDifference;
  known: KnownRecords;
  locale: string;
  /** Where all of a list are added, its heading has said so. */
  saysFate: boolean;
}

function Difference({ difference, known, locale, saysFate }: DifferenceProps) {
  // Settings have no name of their own: what they are set to is all there is to say.
  const isNamed = difference.kind !== 'settings';
  const changes = difference.fate === 'changed' || !isNamed ? changesOf(difference, known, locale) : [];
  return (
    <li>
      {isNamed && <bdi>{nameOf(difference, known, locale)}</bdi>}{' '}
      {saysFate && (
        <span class="fate">{sayRestore(locale, `fate.${difference.fate}` satisfies RestoreKey)}</span>
      )}
      {changes.map((change) => (
        <p key={change} class="quiet">
          <bdi>{change}</bdi>
        </p>
      ))}
    </li>
  );
}

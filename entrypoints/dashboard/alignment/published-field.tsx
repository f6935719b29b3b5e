import { useEffect, useRef, useState } from 'preact/hooks';
import type { Objective } from '../../../core/model/records';
import { formatDate, formatScore } from '../../../core/words';
import type { SupportFields } from '../../shared/edit/support-draft';
import type { WrongField } from '../../shared/edit/wrong-field';
import { sayAlignment } from '../../shared/words/alignment';
import { type PublishedObjective, readPublished } from './read-published';
import { webAddress } from './web-address';

export type PublishedSupport = Pick<
  SupportFields,
  'supportsUrl' | 'supportsTitle' | 'supportsScore' | 'supportsDate'
>;

interface PublishedFieldProps {
  record: Objective;
  locale: string;
  wrong: WrongField;
  onChange(support: PublishedSupport | { problem: string }): void;
}

/** The address of a published scorecard, and what was read there when its owner asked for it. */
export function PublishedField({ record, locale, wrong, onChange }: PublishedFieldProps) {
  const [address, setAddress] = useState(record.supportsUrl ?? '');
  const [found, setFound] = useState<readonly PublishedObjective[]>([]);
  const [chosen, setChosen] = useState(() => readBefore(record));
  const [problem, setProblem] = useState('');
  const [isReading, setReading] = useState(false);
  const reading = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => reading.current?.abort(), []);

  const tell = (text: string, one: PublishedObjective | undefined) => {
    setChosen(one);
    const url = webAddress(text)?.href;
    if (text.trim() === '') onChange(supportOf(null, undefined));
    else if (url === undefined) onChange({ problem: sayAlignment(locale, 'badAddress') });
    else onChange(supportOf(url, one));
  };
  const type = (text: string) => {
    reading.current?.abort();
    setReading(false);
    setAddress(text);
    setFound([]);
    setProblem('');
    tell(text, undefined);
  };
  const read = async () => {
    reading.current?.abort();
    const ended = new AbortController();
    reading.current = ended;
    setReading(true);
    setProblem('');
    const result = await readPublished(address, ended.signal);
    if (ended.signal.aborted) return;
    setReading(false);
    if ('fault' in result) {
      const why = sayAlignment(locale, result.fault, { n: result.n ?? 0 });
      setProblem(result.fault === 'badAddress' ? why : sayAlignment(locale, 'kept', { why }));
      return;
    }
    const { objectives } = result;
    setFound(objectives);
    const same = objectives.find(({ title }) => title === chosen?.title);
    tell(address, objectives.length === 1 ? objectives[0] : same);
  };
  return (
    <>
      <label class="stack">
        <span>{sayAlignment(locale, 'address')}</span>
        <input
          type="text"
          inputMode="url"
          spellcheck={false}
          maxLength={70_000}
          value={address}
          placeholder={sayAlignment(locale, 'addressPlaceholder')}
          aria-invalid={problem ? true : undefined}
          {...wrong}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </label>
      <div class="support-read">
        <button
          type="button"
          aria-disabled={isReading || address.trim() === ''}
          onClick={() => !isReading && address.trim() !== '' && void read()}
        >
          {sayAlignment(locale, isReading ? 'reading' : 'read')}
        </button>
        <span class="quiet">{sayAlignment(locale, 'asked')}</span>
      </div>
      {found.length > 1 && (
        <label class="stack">
          <span>{sayAlignment(locale, 'whichOne')}</span>
          <select
            value={String(found.findIndex((one) => one.title === chosen?.title))}
            onChange={(event) => tell(address, found[Number(event.currentTarget.value)])}
          >
            <option value="-1">{sayAlignment(locale, 'choose')}</option>
            {found.map(({ title }, at) => (
              <option key={`${at} ${title}`} value={String(at)}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class={problem ? 'problem' : 'quiet'} role="status">
        {problem ||
          (chosen &&
            sayAlignment(locale, 'isRead', {
              title: chosen.title,
              score: formatScore(chosen.score, locale),
              date: formatDate(chosen.date, locale, 'short'),
            }))}
      </p>
    </>
  );
}

const readBefore = ({
  supportsTitle,
  supportsScore,
  supportsDate,
}: Objective): PublishedObjective | undefined =>
  supportsTitle !== undefined && supportsDate !== undefined
    ? { title: supportsTitle, score: supportsScore, date: supportsDate }
    : undefined;

const supportOf = (url: string | null, one: PublishedObjective | undefined): PublishedSupport => ({
  supportsUrl: url,
  supportsTitle: one?.title ?? null,
  supportsScore: one?.score ?? null,
  supportsDate: one?.date ?? null,
});

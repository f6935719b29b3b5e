import type { ComponentChildren } from 'preact';
import type { Status } from '../../../core/scoring';
import type { CopyHealth, CopyState, Store } from '../../../core/store';
import { formatNumber, noValue } from '../../../core/words';
import { Shape } from '../../shared/quarter/marks';
import { dayOf } from '../../shared/words/moment';
import { sayYourData, type YourDataKey } from '../../shared/words/your-data';
import { useHealth } from './use-health';

/** A state is a shape and a word beside its colour, as everywhere. */
const looks: Record<CopyState, Status> = {
  sound: 'onTrack',
  behind: 'atRisk',
  missing: 'atRisk',
  damaged: 'offTrack',
  unreachable: 'noData',
};

/** How well everything is kept: the three copies, checked when this is opened and when it is asked for. */
export function Copies({ store, locale }: { store: Promise<Store>; locale: string }) {
  const { health, running, outcome, check, rebuild } = useHealth(store, locale);
  const say = (key: YourDataKey) => sayYourData(locale, key);
  const row = (
    name: YourDataKey,
    about: YourDataKey,
    copy: CopyHealth | undefined,
    holds: (copy: CopyHealth) => ComponentChildren,
  ) => (
    <tr>
      <th scope="row">
        {say(name)}
        <span class="quiet">{say(about)}</span>
      </th>
      <td>{copy ? <State state={copy.state} locale={locale} /> : '…'}</td>
      {copy ? holds(copy) : <td colSpan={2} />}
    </tr>
  );
  const log = ({ changes, latest }: CopyHealth) => (
    <>
      <td>{formatNumber(changes, locale)}</td>
      <td>{latest === undefined ? noValue : dayOf(latest, locale, 'short')}</td>
    </>
  );
  const backup = ({ latest }: CopyHealth) => (
    <td colSpan={2}>
      {latest === undefined
        ? say('keepsNone')
        : sayYourData(locale, 'keepsBackup', { date: dayOf(latest, locale, 'short') })}
    </td>
  );
  return (
    <section>
      <h2>{say('copies')}</h2>
      <table class="copies" aria-busy={running !== undefined}>
        <thead>
          <tr>
            <th scope="col">{say('copy')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('holds')}</th>
            <th scope="col">{say('newest')}</th>
          </tr>
        </thead>
        <tbody>
          {row('database', health?.database.isSpare ? 'spareText' : 'databaseText', health?.database, log)}
          {row('journal', 'journalText', health?.journal, log)}
          {row('third', 'thirdText', health?.vault, backup)}
        </tbody>
      </table>
      <p role="status" class="quiet">
        {running === 'check' ? say('checking') : running === 'rebuild' ? say('rebuilding') : outcome}
      </p>
      <div class="doings">
        <button type="button" aria-busy={running === 'check'} onClick={() => void check()}>
          {say('checkNow')}
        </button>
        <button
          type="button"
          aria-busy={running === 'rebuild'}
          aria-describedby="rebuild-text"
          onClick={() => void rebuild()}
        >
          {say('rebuild')}
        </button>
      </div>
      <p class="quiet" id="rebuild-text">
        {say('rebuildText')}
      </p>
    </section>
  );
}

function State({ state, locale }: { state: CopyState; locale: string }) {
  return (
    <span class={`copy-state ${looks[state]}`}>
      <Shape status={looks[state]} />
      {sayYourData(locale, state)}
    </span>
  );
}

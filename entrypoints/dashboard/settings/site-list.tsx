import { useEffect, useState } from 'preact/hooks';
import { allowedSites, forgetSite } from '../../capture/sites';
import { liveSites, setLive } from '../../live/live-sites';
import { sayCapture } from '../../shared/words/capture';
import { sayLive } from '../../shared/words/live';
import { sayUi } from '../../shared/words/ui';
import { focusSoon, neighbourOf } from '../frame/focus-soon';
import { SiteField } from './site-field';

/**
 * The allowed sites: they are read when they are visited, and each can be taken back, which the browser then forgets
 * too. On those that are chosen for it, pasted scorecards are shown live.
 */
export function SiteList({ locale }: { locale: string }) {
  const [sites, setSites] = useState<{ allowed: string[]; live: string[] }>({ allowed: [], live: [] });
  const look = async () => setSites({ allowed: await allowedSites(), live: await liveSites() });
  useEffect(() => void look(), []);
  const { allowed, live } = sites;
  // A box shows what was chosen at once: what is read again meanwhile may be of before.
  const choose = (site: string, isLive: boolean) => {
    setSites((now) => ({
      ...now,
      live: isLive ? [...now.live, site] : now.live.filter((one) => one !== site),
    }));
    void setLive(site, isLive).catch(look);
  };
  const forget = async (site: string) => {
    const next = neighbourOf(allowed, site);
    const isForgotten = await forgetSite(site).catch(() => false);
    await look();
    if (isForgotten) focusSoon(next ? `[data-site="${CSS.escape(next)}"] button` : '#another-site');
  };
  return (
    <>
      <h3 id="allowed-sites">{sayCapture(locale, 'sites')}</h3>
      <p class="quiet">{sayLive(locale, 'showText')}</p>
      {allowed.length > 0 && (
        <ul class="allowed-sites" aria-labelledby="allowed-sites">
          {allowed.map((site) => (
            <li key={site} class="setting" data-site={site}>
              <bdi>{site.replace(/\/\*$/, '')}</bdi>
              <div class="setting-field">
                <label class="check">
                  <input
                    type="checkbox"
                    aria-label={`${sayLive(locale, 'showHere')}: ${site}`}
                    checked={live.includes(site)}
                    onChange={(event) => choose(site, event.currentTarget.checked)}
                  />{' '}
                  {sayLive(locale, 'showHere')}
                </label>
                <button
                  type="button"
                  aria-label={`${sayUi(locale, 'remove')}: ${site}`}
                  onClick={() => void forget(site)}
                >
                  {sayUi(locale, 'remove')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <SiteField locale={locale} onAllowed={() => void look()} />
    </>
  );
}

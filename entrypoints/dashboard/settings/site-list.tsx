import { useEffect, useState } from 'preact/hooks';
import { allowedSites, forgetSite } from '../../capture/sites';
import { sayCapture } from '../../shared/words/capture';
import { sayUi } from '../../shared/words/ui';

/** The sites that are read when they are visited; each can be taken back, and the browser then forgets it too. */
export function SiteList({ locale }: { locale: string }) {
  const [sites, setSites] = useState<string[]>([]);
  const look = () => void allowedSites().then(setSites);
  useEffect(look, []);
  if (sites.length === 0) return null;
  return (
    <>
      <h3 id="allowed-sites">{sayCapture(locale, 'sites')}</h3>
      <ul class="allowed-sites" aria-labelledby="allowed-sites">
        {sites.map((site) => (
          <li key={site} class="setting">
            <bdi>{site.replace(/\/\*$/, '')}</bdi>
            <div class="setting-field">
              <button
                type="button"
                aria-label={`${sayUi(locale, 'remove')}: ${site}`}
                onClick={() => void forgetSite(site).then(look)}
              >
                {sayUi(locale, 'remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

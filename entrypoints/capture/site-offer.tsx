import { useEffect, useState } from 'preact/hooks';
import { sayCapture } from '../shared/words/capture';
import { askForSite, mayVisit, siteOf } from './sites';

/** After a number is bound: the badge can say by itself what is new there, if its owner allows that one site. */
export function SiteOffer({ page, locale }: { page: string; locale: string }) {
  const [isAllowed, setAllowed] = useState<boolean>();
  const site = siteOf(page);
  useEffect(() => {
    void mayVisit(page).then(setAllowed);
  }, [page]);
  if (site === undefined || isAllowed === undefined) return null;
  const values = { site: new URL(page).host };
  if (isAllowed) return <p class="quiet">{sayCapture(locale, 'siteAllowed', values)}</p>;
  return (
    <section>
      <p class="quiet">{sayCapture(locale, 'siteText', values)}</p>
      <div class="doings">
        <button type="button" onClick={() => void askForSite(site).then(setAllowed)}>
          {sayCapture(locale, 'allowSite', values)}
        </button>
      </div>
    </section>
  );
}

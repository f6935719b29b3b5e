import { useEffect, useState } from 'preact/hooks';
import { sayCapture } from '../shared/words/capture';
import { askForSite, mayVisit, siteOf } from './sites';

interface SiteOfferProps {
  page: string;
  /** The number is to be saved without asking. */
  isAlways: boolean;
  locale: string;
}

/** After a number is bound: the page can be read whenever it is visited, if its owner allows that one site. */
export function SiteOffer({ page, isAlways, locale }: SiteOfferProps) {
  const [isAllowed, setAllowed] = useState<boolean>();
  const [isRefused, setRefused] = useState(false);
  const site = siteOf(page);
  useEffect(() => {
    void mayVisit(page).then(setAllowed);
  }, [page]);
  if (site === undefined || isAllowed === undefined) return null;
  const values = { site: new URL(page).hostname };
  const ask = async () => {
    const isGiven = await askForSite(site).catch(() => false);
    setAllowed(isGiven);
    setRefused(!isGiven);
  };
  return (
    <section>
      <p class="quiet" role="status">
        {isRefused
          ? sayCapture(locale, 'siteRefused')
          : sayCapture(locale, isAllowed ? 'siteAllowed' : isAlways ? 'siteTextAlways' : 'siteText', values)}
      </p>
      {!isAllowed && (
        <div class="doings">
          <button type="button" onClick={() => void ask()}>
            {sayCapture(locale, 'allowSite', values)}
          </button>
        </div>
      )}
    </section>
  );
}

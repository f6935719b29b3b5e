import { bundle } from './bundle.mjs';
import { checkIn, checkInsInARow } from './check-in.mjs';
import { copiesCheckIn, copiesOpening, recovery } from './copies.mjs';
import { dashboard } from './dashboard.mjs';
import { drawnMap } from './drawn-map.mjs';
import { keyPress } from './key-press.mjs';
import { link } from './link.mjs';
import { maps } from './map.mjs';
import { openPopup } from './open-popup.mjs';
import { popup } from './popup.mjs';
import { quarterFlat, quarterHundredThousand, quarterTenThousand } from './quarter.mjs';
import { rings } from './rings.mjs';
import { search } from './search.mjs';

/**
 * Every figure with its ids, in the order in which they are taken: check-ins after the popup, since they make its
 * quarter grow, and before 100,000 more keys fill the storage area that the journal is in. Each gives
 * `{ id, ours, against, ratio, aim, unit, rounds }`; the aim is the most that the ratio should be.
 */
export const figures = [
  bundle,
  rings,
  ...maps,
  drawnMap,
  link,
  popup,
  openPopup,
  dashboard,
  keyPress,
  search,
  checkIn,
  checkInsInARow,
  copiesOpening,
  copiesCheckIn,
  quarterTenThousand,
  recovery,
  quarterHundredThousand,
  quarterFlat,
];

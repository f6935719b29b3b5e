import type { Link, StrategicObjective } from '../../../core/model/records';
import { sayMapPage } from '../../shared/words/strategy-map';
import { focusSoon, neighbourOf } from '../frame/focus-soon';
import { mapAddress } from './map-address';
import type { MapEdits } from './use-map-edits';

interface PanelLinksProps {
  /** What it drives, or what drives it. */
  way: 'drives' | 'drivenBy';
  id: string;
  others: readonly StrategicObjective[];
  links: readonly Link[];
  edits: MapEdits;
  locale: string;
}

/** The links of an objective in one direction, each with its removal, and the way to one more. */
export function PanelLinks({ way, id, others, links, edits, locale }: PanelLinksProps) {
  const ends = (other: string): [string, string] => (way === 'drives' ? [id, other] : [other, id]);
  const isLinked = (other: string) => {
    const [from, to] = ends(other);
    return links.some((one) => one.from === from && one.to === to);
  };
  const linked = others.filter((one) => isLinked(one.id));
  const free = others.filter((one) => one.id !== id && !isLinked(one.id));
  const removalOf = (other: string) => `[data-linked="${CSS.escape(`${way} ${other}`)}"] button`;
  const unlink = async (other: string) => {
    const next = neighbourOf(
      linked.map((one) => one.id),
      other,
    );
    if (await edits.unlink(...ends(other))) focusSoon(next ? removalOf(next) : `[data-links="${way}"]`);
  };
  const link = async (other: string) => {
    // With the last one that could be linked the field goes, too.
    if ((await edits.link(...ends(other))) && free.length === 1) focusSoon(removalOf(other));
  };
  return (
    <>
      <h2>{sayMapPage(locale, way)}</h2>
      <ul>
        {linked.map((one) => (
          <li key={one.id} class="map-linked" data-linked={`${way} ${one.id}`}>
            <a href={mapAddress(one.id)}>
              <bdi>{one.title}</bdi>
            </a>
            <button
              type="button"
              class="icon"
              aria-label={sayMapPage(locale, 'unlink', { title: one.title })}
              onClick={() => void unlink(one.id)}
            >
              ✕
            </button>
          </li>
        ))}
        {linked.length === 0 && <li class="quiet">{sayMapPage(locale, 'nothing')}</li>}
      </ul>
      {free.length > 0 && (
        <select
          value=""
          data-links={way}
          aria-label={sayMapPage(locale, way === 'drives' ? 'addDrives' : 'addDriver')}
          onChange={(event) => {
            const other = event.currentTarget.value;
            event.currentTarget.value = '';
            if (other !== '') void link(other);
          }}
        >
          <option value="">{sayMapPage(locale, way === 'drives' ? 'addDrives' : 'addDriver')}</option>
          {free.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

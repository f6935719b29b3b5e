import { type ScoredMap, type ScoredMapObjective, type Snapshot, scoreMap } from '../../snapshot';
import { layoutMap, linkPath, type MapLayout, type Point } from '../../snapshot/map';
import { formatDate, formatReading, usableLocale } from '../../words';
import { sayPublish } from '../messages';
import { type Drawing, footer, framed, toldOf } from './frame';
import { type Look, lanes } from './look';
import { kpiRingMark, statusMark } from './marks';
import { type Block, element, paragraph, short, stack } from './svg';

const leastWidth = 960;
/** Fewer than these beside each other are drawn no larger. */
const leastAcross = 3.75;
const leastUnit = 190;
const edge = 24;
/** What the lanes' names take beside the objectives. */
const aside = 136;
const padding = 10;
const ringSize = 36;

/** Where things of a map's layout stand in the picture. */
interface Scale {
  left: number;
  top: number;
  unit: number;
  height: number;
}

/** The strategy map as one picture, from the layout that the widget draws. */
export function drawMap(
  snapshot: Snapshot,
  { today, locale: wanted, look }: { today: string; locale: string; look: Look },
): Drawing {
  const locale = usableLocale(wanted);
  const { lang, title = '', asOf: date } = snapshot;
  const map = scoreMap(snapshot, today) ?? { perspectives: [], objectives: [], links: [] };
  const layout = layoutMap(map);
  const across = Math.max(leastAcross, layout.width);
  const unit = Math.max(leastUnit, (leastWidth - aside - edge) / across);
  const width = Math.ceil(aside + across * unit + edge);
  const name = [title, sayPublish(locale, 'strategyMap')].filter(Boolean);
  const head = stack(
    paragraph(
      name[0] ?? '',
      width - 2 * edge,
      { size: 24, isBold: true, ink: 'text', isWritten: !!title, lang },
      look,
    ),
    paragraph(name[1] ?? '', width - 2 * edge, { size: 15, ink: 'text-2' }, look),
  );
  const asOf = sayPublish(locale, 'asOf', { date: formatDate(date, locale) });
  const legend = {
    text: map.links.length > 0 ? sayPublish(locale, 'causeDrives') : '',
    mark: (x: number, y: number) => arrowHead([x + 4, y + 4], true, look),
  };
  const objectives = sayPublish(locale, 'objectives', { count: map.objectives.length });
  const sentence = sayPublish(locale, 'pictureOfMap', { title: name.join(' · '), objectives, asOf });
  return framed(
    width,
    stack(
      { height: head.height + 32, at: (_, y) => head.at(edge, y + 16) },
      lanesOf(
        map,
        layout,
        { unit, width, left: aside + ((across - layout.width) / 2) * unit },
        lang,
        locale,
        look,
      ),
    ),
    footer([edge, width - edge], legend, asOf, look),
    toldOf(snapshot, sentence, today, locale),
    look,
  );
}

function lanesOf(
  map: ScoredMap,
  layout: MapLayout,
  { unit, width, left }: { unit: number; width: number; left: number },
  lang: string | undefined,
  locale: string,
  look: Look,
): Block {
  const strong = { size: 14, isBold: true, ink: 'text', isWritten: true, lang } as const;
  const names = map.perspectives.map(({ title }) => paragraph(title, aside - edge - 8, strong, look));
  const boxes = map.objectives.map((one) => objective(one, unit, lang, locale, look));
  const themes = (map.themes ?? []).map(({ title }, at) => {
    const begin = layout.columns[at - 1] ?? 0;
    const end = layout.columns[at] ?? begin;
    return { end, begin, words: paragraph(title, Math.max(60, (end - begin) * unit - 16), strong, look) };
  });
  const roof = themes.length > 0 ? Math.max(...themes.map(({ words }) => words.height)) + 16 : 0;
  const height = Math.max(
    72,
    ...boxes.map((box) => box.height),
    ...names.map((words, lane) => (words.height + 24) / (layout.lanes[lane]?.height ?? 1)),
  );
  return {
    height: roof + layout.height * height,
    at(_, y) {
      const scale: Scale = { left, top: y + roof, unit, height };
      const { inks } = look;
      return [
        ...layout.lanes.map((lane, at) =>
          element('rect', {
            x: 0.5,
            y: scale.top + lane.y * height,
            width: width - 1,
            height: lane.height * height,
            fill: inks[lanes[at % lanes.length] ?? 'surface'],
          }),
        ),
        ...names.map((words, lane) => words.at(edge, scale.top + (layout.lanes[lane]?.y ?? 0) * height + 12)),
        ...themes.map(({ begin, end, words }) => {
          const column = `M${short(left + end * unit)} ${short(y)}V${short(scale.top + layout.height * height)}`;
          const side = element('path', { d: column, stroke: inks.line, 'stroke-dasharray': '4 4' });
          return side + words.at(left + begin * unit + 8, y + 8);
        }),
        ...layout.links.map((points) => link(points, scale, look)),
        ...boxes.map((box, place) => {
          const { x = 0, y: top = 0 } = layout.objectives[place] ?? {};
          const at = [left + x * unit, scale.top + top * height] as const;
          const frame = { x: at[0], y: at[1], width: unit, height, rx: 8 };
          return (
            element('rect', { ...frame, fill: inks.surface, stroke: inks.line }) +
            box.at(at[0], at[1] + (height - box.height) / 2)
          );
        }),
      ].join('');
    },
  };
}

/** Ring and title with the first KPI, and under them the status by shape, word and colour. */
function objective(
  { title, kpis: [first, ...more], standing }: ScoredMapObjective,
  unit: number,
  lang: string | undefined,
  locale: string,
  look: Look,
): Block {
  const from = padding + ringSize + 8;
  const room = unit - from - padding;
  const facts = first && [
    formatReading(first.current, first, locale),
    first.goal !== undefined &&
      sayPublish(locale, 'goalOf', { value: formatReading(first.goal, first, locale) }),
    more.length > 0 && `+${more.length}`,
  ];
  const quiet = { size: 12, ink: 'text-2' } as const;
  const words = stack(
    paragraph(title, room, { size: 14, isBold: true, ink: 'text', isWritten: true, lang }, look),
    // Apart from its numbers, which a title that is written from the right would turn round.
    paragraph(first?.title ?? '', room, { ...quiet, isWritten: true, lang }, look),
    paragraph((facts || []).filter(Boolean).join(' · '), room, quiet, look),
  );
  const inside = Math.max(ringSize, words.height);
  return {
    height: inside + 22 + padding * 2,
    at(x, y) {
      const middle = y + padding + inside / 2;
      return [
        kpiRingMark(standing, [x + padding, middle - ringSize / 2, ringSize], locale, look),
        words.at(x + from, middle - words.height / 2),
        statusMark(standing, [x + padding, y + padding + inside + 13], locale, look),
      ].join('');
    },
  };
}

/** From cause to effect, with a head where it arrives. */
function link(points: readonly Point[], { left, top, unit, height }: Scale, look: Look): string {
  const placed = points.map(
    ([x, y]): Point => [
      Math.round((left + x * unit) * 100) / 100,
      Math.round((top + y * height) * 100) / 100,
    ],
  );
  const end = placed.at(-1);
  const before = placed.at(-2);
  if (!end || !before) return '';
  const stroke = { stroke: look.inks['text-2'], 'stroke-width': 1.5, fill: 'none' };
  return element('path', { d: linkPath(placed), ...stroke }) + arrowHead(end, before[1] > end[1], look);
}

const arrowHead = ([x, y]: Point, isUp: boolean, { inks }: Look): string =>
  element('path', {
    d: `M${short(x)} ${short(y)}l${isUp ? '5 9' : '5-9'}h-10z`,
    fill: inks['text-2'],
  });

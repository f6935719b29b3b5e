import { kpiTrend, type ScoredKpi, type Snapshot, scoreKpis } from '../../snapshot';
import { formatDate, formatReading, usableLocale } from '../../words';
import { sayPublish } from '../messages';
import { statusWords } from '../table';
import { type Drawing, footer, framed, line, toldOf } from './frame';
import type { Look } from './look';
import { kpiRingMark, statusMark, statusWidth } from './marks';
import { type Block, element, paragraph, short, stack } from './svg';

const width = 480;
const edges = [20, width - 20] as const;
const ringSize = 72;
const textFrom = edges[0] + ringSize + 16;
const room = edges[1] - textFrom;
const trendHeight = 72;

/** Each KPI as the widget's card draws it: ring, value with what it is held against, status, trend. */
export function drawKpis(
  snapshot: Snapshot,
  { today, locale: wanted, look }: { today: string; locale: string; look: Look },
): Drawing {
  const locale = usableLocale(wanted);
  const kpis = scoreKpis(snapshot, today);
  const cards = kpis.map((kpi, at) => card(kpi, at > 0, snapshot, locale, look));
  const asOf = sayPublish(locale, 'asOf', { date: formatDate(snapshot.asOf, locale) });
  const foot = footer(edges, { text: '', mark: () => '' }, asOf, look);
  const said = kpis.map(
    (kpi) => `${kpi.title}: ${formatReading(kpi.current, kpi, locale)}, ${statusWords(kpi.standing, locale)}`,
  );
  const sentence = sayPublish(locale, 'pictureOfKpis', { kpis: said.join('. '), asOf });
  return framed(width, stack(...cards), foot, toldOf(snapshot, sentence, today, locale), look);
}

function card(kpi: ScoredKpi, isBelow: boolean, { lang, asOf }: Snapshot, locale: string, look: Look): Block {
  const quiet = { size: 15, ink: 'text-2' } as const;
  const reading =
    kpi.current === undefined
      ? sayPublish(locale, 'noReading')
      : sayPublish(locale, 'readOn', { date: formatDate(kpi.date ?? asOf, locale) });
  const words = stack(
    paragraph(kpi.title, room, { size: 18, isBold: true, ink: 'text', isWritten: true, lang }, look),
    paragraph(formatReading(kpi.current, kpi, locale), room, { size: 18, isBold: true, ink: 'text' }, look),
    paragraph(aims(kpi, locale), room, quiet, look),
    statusRow(kpi, locale, look),
    paragraph(reading, room, quiet, look),
  );
  const inside = Math.max(ringSize, words.height);
  const course = trend(kpi, look);
  return {
    height: inside + course.height + 32,
    at(_, y) {
      const middle = y + 16 + inside / 2;
      return [
        isBelow ? line(y, width, look) : '',
        kpiRingMark(kpi.standing, [edges[0], middle - ringSize / 2, ringSize], locale, look),
        words.at(textFrom, middle - words.height / 2),
        course.at(edges[0], y + 16 + inside),
      ].join('');
    },
  };
}

const statusRow = ({ standing }: ScoredKpi, locale: string, look: Look): Block => ({
  height: statusWidth(standing, locale, look) > 0 ? 22 : 0,
  at: (x, y) => statusMark(standing, [x, y + 11], locale, look),
});

/** `goal 55 · red flag 40`; a yes/no has none: its goal is yes. */
const aims = (kpi: ScoredKpi, locale: string): string =>
  kpi.metric === 'yesNo'
    ? ''
    : [
        kpi.goal !== undefined &&
          sayPublish(locale, 'goalOf', { value: formatReading(kpi.goal, kpi, locale) }),
        kpi.redFlag !== undefined &&
          sayPublish(locale, 'redFlagOf', { value: formatReading(kpi.redFlag, kpi, locale) }),
      ]
        .filter(Boolean)
        .join(' · ');

/** The readings themselves with lines at goal and red flag; nothing below two readings. */
function trend(kpi: ScoredKpi, { inks }: Look): Block {
  const wide = edges[1] - edges[0] - 10;
  const course = kpiTrend(kpi, wide, trendHeight);
  const [cx = 0, cy = 0] = course?.points.at(-1) ?? [];
  if (!course) return { height: 0, at: () => '' };
  const aim = (y: number | undefined, stroke: string, dashes?: string) =>
    y === undefined
      ? ''
      : element('path', {
          d: `M0 ${y}h${wide}`,
          stroke,
          'stroke-width': 1.5,
          'stroke-dasharray': dashes,
        });
  return {
    height: trendHeight + 20,
    at: (x, y) =>
      element(
        'g',
        { transform: `translate(${short(x + 5)} ${short(y + 15)})` },
        aim(course.aims[0], inks.onTrack),
        aim(course.aims[1], inks.offTrack, '5 4'),
        element('polyline', {
          points: course.points.join(' '),
          fill: 'none',
          stroke: inks['text-2'],
          'stroke-width': 2,
          'stroke-linejoin': 'round',
        }),
        element('circle', { cx, cy, r: 4, fill: inks.text }),
      ),
  };
}

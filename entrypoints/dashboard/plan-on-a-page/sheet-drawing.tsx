import type { Ref } from 'preact';

import { linkPath, type Point } from '../../../core/snapshot/map';
import { laneTokens, widgetTokens } from '../../../widgets/tokens';
import { shapes, tone as toneOf } from '../../shared/quarter/marks';
import type { PlacedText, Sheet } from './layout';
import type { BoxDrawing } from './line-box';
import type { SheetLine } from './sheet-content';

/** On paper it is always day. */
const light = (token: keyof typeof widgetTokens): string =>
  /#[0-9a-f]{6}/.exec(widgetTokens[token])?.[0] ?? '#000000';

const lanes = Object.values(laneTokens).map((value) => /#[0-9a-f]{6}/.exec(value)?.[0]);

const tones: Record<PlacedText['tone'], string> = {
  text: light('text'),
  quiet: light('text-2'),
  done: light('done'),
  onTrack: light('on-track'),
  atRisk: light('at-risk'),
  offTrack: light('off-track'),
  noData: light('no-data'),
};

/** Faces that are everywhere, so that a row is as wide where the file is opened as where it was measured. */
export const sheetFont = 'Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif';

interface SheetDrawingProps {
  sheet: Sheet;
  label: string;
  /** Mirrors the sheet: it is read from the right. */
  isRightToLeft: boolean;
  drawn: Ref<SVGSVGElement>;
}

/** The sheet as a picture that is whole in itself: on the screen, on paper and as a file it is the same. */
export function SheetDrawing({ sheet, label, isRightToLeft, drawn }: SheetDrawingProps) {
  const { width, height, name, orientation } = sheet.paper;
  const across = (x: number, length = 0) => (isRightToLeft ? width - x - length : x);
  return (
    <svg
      ref={drawn}
      xmlns="http://www.w3.org/2000/svg"
      class={`sheet ${name} ${orientation}`}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}pt`}
      height={`${height}pt`}
      role="img"
      aria-label={label}
      direction={isRightToLeft ? 'rtl' : 'ltr'}
      font-family={sheetFont}
    >
      <rect width={width} height={height} fill="#ffffff" />
      {sheet.drawings.map((one, at) => (
        <Drawn key={at} drawing={one} across={across} />
      ))}
      {sheet.texts.map(({ x, y, text, size, isBold, tone, isEnd }, at) => (
        <text
          key={at}
          x={rounded(across(x))}
          y={rounded(y)}
          font-size={rounded(size)}
          font-weight={isBold ? 'bold' : undefined}
          text-anchor={isEnd ? 'end' : undefined}
          unicode-bidi="plaintext"
          fill={tones[tone]}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

const rounded = (length: number): number => Math.round(length * 100) / 100;

type Across = (x: number, length?: number) => number;

function Drawn({ drawing, across }: { drawing: BoxDrawing; across: Across }) {
  const { x, y } = drawing;
  if (drawing.kind === 'rule')
    return (
      <rect
        x={rounded(across(x, drawing.width))}
        y={rounded(y)}
        width={rounded(drawing.width)}
        height={0.6}
        fill={light('line')}
      />
    );
  if (drawing.kind === 'link') return <Link drawing={drawing} across={across} />;
  if (drawing.kind === 'lane' || drawing.kind === 'node' || drawing.kind === 'column') {
    const { kind, width, height } = drawing;
    return (
      <rect
        x={rounded(across(x, width))}
        y={rounded(y)}
        width={rounded(width)}
        height={rounded(height)}
        rx={kind === 'node' ? 4 : undefined}
        fill={kind === 'lane' ? lanes[drawing.lane] : kind === 'node' ? '#ffffff' : 'none'}
        stroke={kind === 'lane' ? undefined : kind === 'node' ? light('line') : tones.quiet}
        stroke-width={kind === 'lane' ? undefined : 0.8}
        stroke-dasharray={kind === 'column' ? '3 3' : undefined}
      />
    );
  }
  if (drawing.kind === 'mark') {
    const { size, mark } = drawing;
    const place = `translate(${rounded(across(x, size))} ${rounded(y)}) scale(${rounded(size / 10)})`;
    return <g transform={place}>{markOf(mark)}</g>;
  }
  const { width, height, progress, expected, status } = drawing;
  const filled = width * Math.min(1, Math.max(0, progress));
  const common = { y: rounded(y), height: rounded(height), rx: rounded(height / 2) };
  return (
    <>
      <rect {...common} x={rounded(across(x, width))} width={rounded(width)} fill={light('track')} />
      <rect {...common} x={rounded(across(x, filled))} width={rounded(filled)} fill={tones[status]} />
      {expected !== undefined && (
        <rect
          x={rounded(across(x + width * expected - 0.5, 1))}
          y={rounded(y - height * 0.4)}
          width={1}
          height={rounded(height * 1.8)}
          fill={tones.text}
        />
      )}
    </>
  );
}

/** A curve from cause to effect, with a head where it arrives. */
function Link({ drawing, across }: { drawing: Extract<BoxDrawing, { kind: 'link' }>; across: Across }) {
  const { points, head } = drawing;
  const drawn = points.map(([x, y]): Point => [rounded(across(x)), rounded(y)]);
  const [x, y] = drawn.at(-1) ?? [0, 0];
  const tip = (drawn.at(-2)?.[1] ?? y) > y ? head * 2 : -head * 2;
  if (drawn.length === 0) return null;
  return (
    <>
      <path d={linkPath(drawn)} fill="none" stroke={tones.quiet} stroke-width={1} />
      <path d={`M${x} ${y}l${rounded(head)} ${rounded(tip)}h${rounded(-head * 2)}z`} fill={tones.quiet} />
    </>
  );
}

function markOf(mark: NonNullable<SheetLine['mark']>) {
  if (mark === 'open' || mark === 'finished')
    return (
      <>
        <path d="M1 1h8v8H1z" fill="none" stroke={tones.quiet} stroke-width={1.2} />
        {mark === 'finished' && (
          <path d="M2.6 5.2L4.4 7L7.6 3" fill="none" stroke={tones.text} stroke-width={1.4} />
        )}
      </>
    );
  const { status } = mark;
  const colour = tones[toneOf(mark)];
  const isLine = status === 'done' || status === 'noData';
  return (
    <path
      d={shapes[status]}
      fill={isLine ? 'none' : colour}
      stroke={isLine ? colour : undefined}
      stroke-width={isLine ? 1.8 : undefined}
    />
  );
}

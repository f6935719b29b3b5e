import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { destinations, type LinkPart, type Place, type Target, waysInto } from '../../../core/publish';
import { elementOf, type Snapshot, type WidgetTag } from '../../../core/snapshot';
import { widgetTokens } from '../../../widgets/tokens';
import { drawPng } from '../picture/draw-png';
import { textMeasure } from '../picture/measure-text';
import { sayEmbed } from '../words/embed';
import { Destinations } from './destinations';
import { EmbedPage } from './embed-page';
import { lookOf, type Scheme } from './look';
import { Way } from './way';

interface WaysProps {
  snapshot: Snapshot;
  /** The widget that draws it, where it is not the usual one. */
  tag?: WidgetTag;
  today: string;
  locale: string;
  /** Address of the person's own embed page; until there is one, only what needs none can be copied. */
  page?: string;
  onPage(page: string): void;
  onLeaveOut(part: LinkPart): void;
  /** Something was copied or saved. */
  onTaken(): void;
  /** What is seen of it, between where it goes and the ways there. */
  children: ComponentChildren;
}

/** An SVG is drawn again with the faces of whoever opens it: columns leave room for wider ones. */
const slack = 1.06;

/** Where it goes, and the ways into that place: the best in front, the others behind one click. */
export function Ways(props: WaysProps) {
  const { snapshot, tag, today, locale, page, onPage, onLeaveOut, onTaken, children } = props;
  // Nothing moves under a finger: an address that is typed now changes the order the next time.
  const [{ destination, hadHost }, setChosen] = useState(() => ({
    destination: destinations[0],
    hadHost: page !== undefined,
  }));
  const [last, setLast] = useState<string>();
  const [scheme, setScheme] = useState<Scheme>('light');
  const look = useMemo(() => lookOf(scheme, textMeasure(widgetTokens.font, slack)), [scheme]);
  if (!destination) return null;
  const beside = (name: string) => (page ? new URL(name, page).href : '');
  const place: Place = {
    today,
    locale,
    tag,
    page: page && tag ? drawnBy(tag, page) : (page ?? ''),
    script: beside(elementOf(snapshot, tag).script),
    data: beside('scorecard.json'),
    look,
    drawPng,
  };
  const { first, rest } = waysInto(destination, hadHost);
  const needsHost = (targets: readonly Target[]) => targets.some(({ needs }) => needs !== 'nothing');
  const address = <EmbedPage page={page} locale={locale} onPage={onPage} />;
  const way = (target: Target) => (
    <Way
      key={`${destination.id} ${target.id}`}
      target={target}
      snapshot={snapshot}
      place={place}
      hasHost={page !== undefined}
      isBest={target === first[0]}
      scheme={scheme}
      onScheme={setScheme}
      onLeaveOut={onLeaveOut}
      isLast={target.id === last}
      onTaken={() => {
        setLast(target.id);
        onTaken();
      }}
    />
  );
  return (
    <>
      <Destinations
        chosen={destination}
        locale={locale}
        onChoose={(one) => setChosen({ destination: one, hadHost: page !== undefined })}
      />
      {children}
      {first.map(way)}
      {needsHost(first) && address}
      {rest.length > 0 && (
        <details key={destination.id} class="other-ways">
          <summary>{sayEmbed(locale, 'otherWays', { count: rest.length })}</summary>
          {rest.map(way)}
          {needsHost(rest) && !needsHost(first) && address}
        </details>
      )}
    </>
  );
}

/** The address of the embed page, with the widget that is to draw there what the link holds. */
function drawnBy(tag: WidgetTag, page: string): string {
  const url = new URL(page);
  url.searchParams.set('draw', tag);
  return url.href;
}

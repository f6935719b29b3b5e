import { useEffect, useState } from 'preact/hooks';
import { type LinkPart, type Made, type Place, sayPublish, type Target } from '../../../core/publish';
import type { Snapshot } from '../../../core/snapshot';
import { handOver } from '../backup/backup-file';
import { sayEmbed } from '../words/embed';
import { writeClipboard } from './clipboard';
import { LinkLength } from './link-length';
import type { Scheme } from './look';
import { Picture } from './picture';

interface WayProps {
  target: Target;
  snapshot: Snapshot;
  place: Place;
  /** Whether what must be hosted is. */
  hasHost: boolean;
  /** Of the ways into this place the one to take, where nothing speaks against it. */
  isBest: boolean;
  scheme: Scheme;
  onScheme(scheme: Scheme): void;
  onLeaveOut(part: LinkPart): void;
  /** What was copied or saved last was this: of one that came before nothing more is said. */
  isLast: boolean;
  onTaken(): void;
}

type Doing = 'copy' | 'copyAlternative' | 'save';
type Outcome = 'copied' | 'notCopied' | 'notDrawn' | 'saved';

/** One way to publish: what it is, what its place must allow, and the buttons that copy and save it. */
export function Way(props: WayProps) {
  const { target, snapshot, place, hasHost, isBest, scheme, onScheme, onLeaveOut, isLast, onTaken } = props;
  const { locale, tag, page, today } = place;
  const [last, setLast] = useState<{ key: string; made: Made }>();
  const [asked, setAsked] = useState<Doing>();
  const [came, setOutcome] = useState<Outcome>();
  const outcome = isLast || came === 'notDrawn' ? came : undefined;
  const isPossible = target.needs === 'nothing' || hasHost;
  const key = JSON.stringify([snapshot, tag, page, today, locale, scheme, isPossible]);
  // Made before it is asked for: the clipboard takes only what is there soon after the button is pressed.
  useEffect(() => {
    setOutcome(undefined);
    if (!isPossible) {
      setAsked(undefined);
      return setLast(undefined);
    }
    let isGone = false;
    Promise.resolve(target.make(snapshot, place)).then(
      (made) => {
        if (!isGone) setLast({ key, made });
      },
      () => {
        if (isGone) return;
        setAsked(undefined);
        setOutcome('notDrawn');
      },
    );
    return () => {
      isGone = true;
    };
  }, [key]);

  const copy = async (what: Made) => {
    onTaken();
    setOutcome(
      await writeClipboard(what).then(
        () => 'copied' as const,
        () => 'notCopied' as const,
      ),
    );
  };
  const save = ({ name, type, content }: NonNullable<Made['file']>) => {
    onTaken();
    handOver(new Blob([content], { type }), name);
    setOutcome('saved');
  };

  const made = last?.made;
  // What is still being made anew is shown as it was, and given away when it is made.
  const fresh = last?.key === key ? made : undefined;
  const { file, drawing } = made ?? {};
  const take = (doing: Doing, from: Made) => {
    if (doing === 'copy') return void copy(from);
    if (doing === 'copyAlternative') return from.drawing && void copy({ text: from.drawing.alternative });
    return from.file && save(from.file);
  };
  const ask = (doing: Doing) => (fresh ? take(doing, fresh) : setAsked(doing));
  useEffect(() => {
    if (!fresh || !asked) return;
    setAsked(undefined);
    take(asked, fresh);
  }, [fresh, asked]);
  const isOff = !isPossible || came === 'notDrawn';
  const way = sayPublish(locale, target.label);
  const length = target.id === 'embed-link' ? made?.text.length : undefined;
  return (
    <section class="way-out" data-target={target.id} data-made={fresh !== undefined}>
      <div>
        <h2>{way}</h2>
        <p class="quiet">{sayPublish(locale, target.about)}</p>
      </div>
      <button
        type="button"
        class={isBest && isPossible ? 'primary' : ''}
        aria-label={sayEmbed(locale, 'copyWay', { way })}
        disabled={isOff}
        onClick={() => ask('copy')}
      >
        {sayEmbed(locale, 'copy')}
      </button>
      {!isPossible && <p class="quiet">{sayEmbed(locale, 'needsPage')}</p>}
      {drawing && <Picture drawing={drawing} locale={locale} scheme={scheme} onScheme={onScheme} />}
      {file && (
        <div class="doings-of-way">
          <button type="button" disabled={isOff} onClick={() => ask('save')}>
            {sayEmbed(locale, 'file', { name: file.name })}
          </button>
          {drawing && (
            <button
              type="button"
              aria-label={sayEmbed(locale, 'copyAlternativeOf', { way })}
              disabled={isOff}
              onClick={() => ask('copyAlternative')}
            >
              {sayEmbed(locale, 'copyAlternative')}
            </button>
          )}
        </div>
      )}
      {length !== undefined && page && (
        <LinkLength length={length} snapshot={snapshot} page={page} locale={locale} onLeaveOut={onLeaveOut} />
      )}
      <p class="quiet" role="status">
        {outcome && sayEmbed(locale, outcome, { name: file?.name ?? '' })}
      </p>
      {outcome === 'notCopied' && made && (
        <textarea aria-label={way} readOnly rows={4} value={made.html ?? made.text} />
      )}
    </section>
  );
}

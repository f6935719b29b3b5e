import { useLayoutEffect, useRef } from 'preact/hooks';
import { markedParts } from '../../../core/model/search';
import { sayPalette } from '../../shared/words/palette';
import type { Entry, Group } from './entry';

const mostLetters = 160;

interface OptionsProps {
  id: string;
  groups: readonly { group: Group; entries: readonly Entry[] }[];
  chosen: Entry | undefined;
  query: string;
  locale: string;
  onRun(entry: Entry): void;
}

/** What was found, in its groups. The focus stays in the field, which names the chosen one. */
export function Options({ id, groups, chosen, query, locale, onRun }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  return (
    <div
      ref={list}
      class="palette-list"
      id={`${id}-list`}
      role="listbox"
      aria-label={sayPalette(locale, 'title')}
    >
      {groups.map(({ group, entries }) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box holds groups, no field sets
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <p class="palette-group" id={`${id}-${group}`} role="presentation">
            {sayPalette(locale, group)}
          </p>
          {entries.map((entry) => (
            // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field has focus and keys
            <div
              key={entry.id}
              id={`${id}-${entry.id}`}
              class="palette-option"
              role="option"
              aria-selected={entry === chosen}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onRun(entry)}
            >
              <span>
                <Title of={entry} query={query} />
              </span>
              {entry.about && <small>{entry.about}</small>}
              {entry.key && (
                <span aria-hidden="true">
                  <kbd>{entry.key}</kbd>
                </span>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Title({ of: { group, title }, query }: { of: Entry; query: string }) {
  const parts = markedParts(title, query, mostLetters).map((part, at) =>
    part.isFound ? <mark key={at}>{part.text}</mark> : part.text,
  );
  // What a line will write is a sentence around a title, so it has not the title's direction.
  return group === 'quick' ? <span>{parts}</span> : <bdi>{parts}</bdi>;
}

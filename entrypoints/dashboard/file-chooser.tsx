import { useRef, useState } from 'preact/hooks';

interface FileChooserProps {
  choose: string;
  drop: string;
  /** Endings and types, as the field for files takes them. */
  accept: string;
  takesMany?: boolean;
  isPrimary: boolean;
  onFiles(files: File[]): void;
}

/** A button that asks for files, and a place to drop them. */
export function FileChooser({ choose, drop, accept, takesMany, isPrimary, onFiles }: FileChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    if (list?.length) onFiles([...list]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <button type="button" class={isPrimary ? 'primary' : ''} onClick={() => input.current?.click()}>
        {choose}
      </button>{' '}
      <span class="quiet">{drop}</span>
      <input
        ref={input}
        hidden
        type="file"
        multiple={takesMany}
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

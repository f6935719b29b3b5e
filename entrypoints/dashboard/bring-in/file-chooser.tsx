import { useRef, useState } from 'preact/hooks';
import { sayBringIn } from '../../shared/words/bring-in';

interface FileChooserProps {
  locale: string;
  isAgain: boolean;
  onFiles(files: File[]): void;
}

export function FileChooser({ locale, isAgain, onFiles }: FileChooserProps) {
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
      <button type="button" class={isAgain ? '' : 'primary'} onClick={() => input.current?.click()}>
        {sayBringIn(locale, isAgain ? 'other' : 'choose')}
      </button>{' '}
      <span class="quiet">{sayBringIn(locale, 'drop')}</span>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

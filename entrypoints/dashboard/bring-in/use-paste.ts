import { useEffect } from 'preact/hooks';

/** Takes a table that is pasted anywhere on the page but in a field, as a file of that name. */
export function usePaste(name: string, onFile: (file: File) => void): void {
  useEffect(() => {
    const take = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const html = event.clipboardData?.getData('text/html') ?? '';
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const table = /<table[\s>]/i.test(html) ? html : text;
      if (!table.trim()) return;
      event.preventDefault();
      onFile(new File([table], name, { type: 'text/plain' }));
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  });
}

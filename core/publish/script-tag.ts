import { escapeHtml } from './escape';
import type { Place } from './target';

/** The tag that loads the widgets, checked by its hash where there is one. */
export function scriptTag({ script, integrity }: Pick<Place, 'script' | 'integrity'>): string {
  const check = integrity ? ` integrity="${escapeHtml(integrity)}" crossorigin="anonymous"` : '';
  return `<script src="${escapeHtml(script)}"${check}></script>`;
}

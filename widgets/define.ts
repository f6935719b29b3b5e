import { say } from './messages';

/**
 * Defines a tag once. A script that is loaded twice changes nothing; where the tag belongs to something else, a
 * sentence after each such element says so.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, element);
  else if (!('pacemark' in taken)) {
    const tell = () => {
      for (const one of document.querySelectorAll(tag)) one.after(say(navigator.language, 'taken', { tag }));
    };
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', tell);
    else tell();
  }
}

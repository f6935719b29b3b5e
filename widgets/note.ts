import { html } from 'lit/html.js';
import type { ReadSnapshot } from '../core/snapshot';
import { say } from './messages';

/** A sentence that stands where the picture would, or under it. */
export const note = (sentence: string) =>
  html`<p class="note" part="note" role="status" lang="en"><bdi>${sentence}</bdi></p>`;

/** What a reader must know about a snapshot that could be read only in part. */
export function partly({ problems, newer }: ReadSnapshot, locale: string): string | undefined {
  if (problems[0])
    return say(locale, 'leftOut', {
      count: problems.length,
      place: problems[0].path,
      more: problems.length - 1,
    });
  return newer ? say(locale, 'newer') : undefined;
}

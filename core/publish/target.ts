import type { Snapshot } from '../snapshot';
import type { PublishKey } from './messages';

/** Where and when something is published. */
export interface Place {
  /** The day it is made on, a civil date. */
  today: string;
  locale: string;
  /** Address of the widgets' script. */
  script: string;
  /** Its hash as `sha384-…`, if the page should check it. */
  integrity?: string;
  /** Address of the page that draws a link's data. */
  page: string;
}

/** What is put on the clipboard: always as text, as HTML too where the place takes it. */
export interface Made {
  text: string;
  html?: string;
}

/** One way to publish a snapshot: one file of `targets` each, and one line in its index. */
export interface Target {
  id: string;
  /** What the place it goes to must allow. */
  needs: 'nothing' | 'script' | 'frame';
  label: PublishKey;
  about: PublishKey;
  make(snapshot: Snapshot, place: Place): Made | Promise<Made>;
}

import type { Snapshot, WidgetTag } from '../snapshot';
import type { Drawing } from './drawing/frame';
import type { Look } from './drawing/look';
import type { PublishKey } from './messages';

/** Where and when something is published. */
export interface Place {
  /** The day it is made on, a civil date. */
  today: string;
  locale: string;
  /** The widget that draws it, where it is not the usual one of such a snapshot. */
  tag?: WidgetTag;
  /** Address of the widgets' script. */
  script: string;
  /** Its hash as `sha384-…`, if the page should check it. */
  integrity?: string;
  /** Address of the page that draws a link's data. */
  page: string;
  /** Address of the snapshot's file. */
  data: string;
  /** What pictures are drawn with. */
  look: Look;
  /** An SVG picture as PNG, by whoever has a canvas. */
  drawPng(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>>;
}

/** What is put on the clipboard: as text, as HTML too where the place takes it; a picture as a picture alone. */
export interface Made {
  text: string;
  html?: string;
  png?: Uint8Array<ArrayBuffer>;
  /** What can be kept as a file, too. */
  file?: { name: string; type: string; content: string | Uint8Array<ArrayBuffer> };
  /** Of a picture: how it looks, and what stands in its place for who cannot see it. */
  drawing?: Drawing;
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

import 'preact';
import type { WidgetTag } from '../../../core/snapshot';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Record<WidgetTag, { snapshot?: unknown; lang?: string }> {}
  }
}

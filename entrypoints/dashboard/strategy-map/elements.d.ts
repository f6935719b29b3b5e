import type { Ref } from 'preact';
import type { StrategyMap } from '../../../widgets';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'okr-strategy-map': {
        ref?: Ref<StrategyMap>;
        snapshot?: unknown;
        notes?: readonly string[];
        circle?: readonly number[];
        lit?: number;
        lang?: string;
      };
    }
  }
}

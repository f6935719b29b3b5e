import 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'okr-scorecard': { snapshot?: unknown; lang?: string };
      'okr-kpi': { snapshot?: unknown; lang?: string };
    }
  }
}

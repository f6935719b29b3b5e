import type { InlineConfig, Rolldown } from 'vite';

/** The project's folder. */
export const root: string;

interface BundleOptions {
  plugins?: InlineConfig['plugins'];
  external?: (string | RegExp)[];
  define?: Record<string, string>;
  output?: Rolldown.OutputOptions;
  [option: string]: unknown;
}

/** Bundles entries as every output needs it; a library comes as a list of one. */
export function bundle(
  input: string | Record<string, string> | undefined,
  options: BundleOptions,
): Promise<[Rolldown.RolldownOutput]>;

/** A widget's entry, from the project's folder, as one script for a page. */
export function pageScript(
  entry: string,
  options?: { isSlim?: boolean; define?: Record<string, string> },
): Promise<string>;

/** What the build found in the elements' own docstrings; it stands in the page's script as it is. */
export interface BuiltElement {
  tag: string;
  description: string;
  attributes: Told[];
  events: Told[];
  parts: Told[];
  properties: Told[];
  /** The smallest of the scripts that defines it, and that script's hash. */
  script: { file: string; integrity: string };
}

export interface Told {
  name: string;
  description?: string;
  /** As TypeScript writes it. */
  type?: string;
}

declare const builtElements: BuiltElement[];

export const elements = builtElements;

interface Told {
  name: string;
  description?: string;
  default?: string;
}

/** The package's README, for a custom elements manifest. */
export function readme(
  manifest: {
    modules: {
      path: string;
      declarations: {
        tagName: string;
        attributes: Told[];
        events: Told[];
        cssProperties?: Told[];
      }[];
    }[];
  },
  scripts: { file: string; integrity: string }[],
): string;

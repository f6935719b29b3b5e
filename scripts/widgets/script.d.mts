/** A widget's entry, from the project's folder, as one script for a page. */
export function pageScript(entry: string): Promise<string>;

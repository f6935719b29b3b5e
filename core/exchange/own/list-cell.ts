import type { Listed } from './more';

type Item = Pick<Listed<'initiative'>, 'title' | 'done' | 'due'>;

/** Milestones or initiatives as a person reads them, a line each: `[x] Write the guide (2026-11-02)`. */
export const writeList = (items: readonly Item[]): string | undefined =>
  items
    .map(({ title = '', done, due }) => `[${done ? 'x' : ' '}] ${oneLine(title)}${due ? ` (${due})` : ''}`)
    .join('\n') || undefined;

/** The lines of such a cell, as somebody wrote them; a line without a box is not done. */
export const readList = (text: string): Item[] =>
  text
    .split('\n')
    .map((line) =>
      /^\s*(?:[-*] )?(?:\[(?<box>[ xX])\])?\s*(?<title>.*?)(?: \((?<due>\d{4}-\d\d-\d\d)\))?\s*$/.exec(
        line.slice(0, 1000).trim(),
      ),
    )
    .flatMap((found) => {
      const { box, title, due } = found?.groups ?? {};
      return title ? [{ title, ...(box?.trim() ? { done: true } : {}), ...(due ? { due } : {}) }] : [];
    });

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a style sheet, under the name by which editors and the build know one. */
export const css = String.raw;

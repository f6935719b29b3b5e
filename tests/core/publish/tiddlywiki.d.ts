/** The part of TiddlyWiki that is used: it has no types of its own. */
declare module 'tiddlywiki' {
  export function TiddlyWiki(): {
    boot: { argv: string[]; boot(): void };
    wiki: { renderText(output: string, input: string, text: string): string };
  };
}

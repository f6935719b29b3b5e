export function dokuwikiPath(): string | undefined;
export function fossilPath(): string | undefined;

export function chromiumPath(): Promise<string | undefined>;
export function firefoxPath(): string | undefined;

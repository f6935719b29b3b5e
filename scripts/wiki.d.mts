export function layWiki(folder: string): void;
export function serveWiki(folder: string, port?: number): Promise<{ url: string; stop(): Promise<void> }>;

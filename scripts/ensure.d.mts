export function isNodeFit(version: string): boolean;

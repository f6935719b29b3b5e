export const withoutFeatures: (...names: string[]) => string;
export const steadyFlags: string[];

export const steadyFlags: string[];

export function spawning(
  command: string,
  args: string[],
  platform?: string,
): { command: string; args: string[]; shell: boolean };

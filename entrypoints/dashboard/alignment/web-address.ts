/** A web address as it may be kept and opened: https or http, no credentials. */
export function webAddress(text: string): URL | undefined {
  const address = text.trim();
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

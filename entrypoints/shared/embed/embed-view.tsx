export function EmbedView(_: object) {
  return null;
}

export function BringIn(_: object) {
  return null;
}

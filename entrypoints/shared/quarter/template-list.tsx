export function TemplateList(_: object) {
  return null;
}

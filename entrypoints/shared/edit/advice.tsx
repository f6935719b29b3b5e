export function AdviceWhileWriting(_: { draft: object; locale: string }) {
  return null;
}

import type { ComponentChildren, VNode } from 'preact';

/** The text that is drawn by components without hooks. */
export function textOf(drawn: ComponentChildren): string {
  if (Array.isArray(drawn)) return drawn.map(textOf).join('');
  if (drawn === null || typeof drawn !== 'object')
    return typeof drawn === 'boolean' ? '' : String(drawn ?? '');
  const { type, props } = drawn as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'string') return textOf(props.children);
  const isClass = type.prototype?.render !== undefined;
  return textOf(
    isClass
      ? new (type as new (given: object) => { render(): VNode })(props).render()
      : (type as (given: object) => VNode)(props),
  );
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is loaded when it is first shown, so that it costs the popup's first picture nothing. After
 * `preload` it stands at once.
 */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { preload(): Promise<ComponentType<Props>> } {
  let loaded: ComponentType<Props> | undefined;
  const preload = () =>
    load().then((component) => {
      loaded = component;
      return component;
    });
  return Object.assign(
    function Lazy(props: Props) {
      const [Component, setComponent] = useState<ComponentType<Props> | undefined>(() => loaded);
      useEffect(() => {
        if (!Component) void preload().then((component) => setComponent(() => component));
      }, []);
      return Component ? <Component {...props} /> : null;
    },
    { preload },
  );
}

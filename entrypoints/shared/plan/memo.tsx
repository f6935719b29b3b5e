import { Component, type ComponentType, type VNode } from 'preact';

/**
 * Draws a component anew only where a prop that is no function changed. Handlers are not compared: those given must
 * do the right thing however old they are.
 */
export function memo<Props extends object>(Drawn: ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return (Object.keys(next) as (keyof Props)[]).some(
        (name) => next[name] !== this.props[name as never] && typeof next[name] !== 'function',
      );
    }
    override render(): VNode {
      return <Drawn {...this.props} />;
    }
  } as unknown as ComponentType<Props>;
}

/** Draws a component anew only where something of its look changed; handlers as with `memo`. */
export function memoByLook<Props extends object>(
  Drawn: ComponentType<Props>,
  lookOf: (props: Props) => readonly unknown[],
): ComponentType<Props> {
  return class extends Component<Props> {
    #look = lookOf(this.props);
    override shouldComponentUpdate(next: Props): boolean {
      const before = this.#look;
      this.#look = lookOf(next);
      return this.#look.length !== before.length || this.#look.some((part, at) => part !== before[at]);
    }
    override render(): VNode {
      return <Drawn {...this.props} />;
    }
  } as unknown as ComponentType<Props>;
}

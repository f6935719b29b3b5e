/** The elements of a manifest, each with the file that holds its class. */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ path, declarations }) => declarations.map((one) => ({ ...one, path })));

/** Tags and attributes as VS Code completes and explains them (`html.customData`). */
export function htmlData(manifest) {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description, attributes }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, description, type }) => {
        const values = choicesOf(type).map((name) => ({ name }));
        return { name, ...(description && { description }), ...(values.length > 0 && { values }) };
      }),
    })),
  };
}

/** The values that an attribute may have, where its type names them: `light` and `dark` of `'light' | 'dark'`. */
export const choicesOf = (type) =>
  [...(type?.text ?? '').matchAll(/'([^']*)'|"([^"]*)"/g)].map((found) => found[1] ?? found[2]);

/** What a class adds to the types of the page: `document.querySelector('okr-kpi')` is a Kpi. */
export const tagName = ({ tag, name, folder }) => `import type { ${name} } from './${folder}.js';

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${name};
  }
}
`;

/**
 * The elements as JSX writes them, for `framework`'s own types: properties with the types of the class, attributes,
 * and a handler for each event. `base` is what the framework gives every element of that class.
 */
export function jsxTypes(manifest, framework, imports, base) {
  const elements = elementsOf(manifest);
  const lines = elements.map((one) => `      '${one.tagName}': ${base(one.name)} & ${fieldsOf(one)};`);
  const classes = elements.map(({ name, path }) => `import type { ${name} } from './${path}';`);
  return `${[imports, ...classes].join('\n')}

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements {
${lines.join('\n')}
    }
  }
}
`;
}

function fieldsOf({ name, attributes, members, events }) {
  const fields = attributes.map((one) => {
    const isField = members.some((member) => member.name === one.name);
    return `'${one.name}'?: ${isField ? `${name}['${one.name}']` : (one.type?.text ?? 'string')}`;
  });
  const handlers = events.map(
    (one) => `'on${one.name}'?: (event: ${one.type?.text ?? 'CustomEvent'}) => void`,
  );
  return `{ ${[...fields, ...handlers].join('; ')} }`;
}

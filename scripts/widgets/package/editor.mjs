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
const choicesOf = (type) =>
  [...(type?.text ?? '').matchAll(/'([^']*)'|"([^"]*)"/g)].map((found) => found[1] ?? found[2]);

/** What an element adds to the types of the page: `document.querySelector('okr-kpi')` is a Kpi, and its events. */
export const pageTypes = ({ tagName, name, events }) => `import type * as kit from '../index.js';

declare global {
  interface HTMLElementTagNameMap {
    '${tagName}': kit.${name};
  }
  interface HTMLElementEventMap {
${events.map((one) => `    '${one.name}': ${named(one.type.text)};`).join('\n')}
  }
}
`;

/**
 * The elements as JSX writes them, for `framework`'s own types: properties with the types of the class, attributes,
 * and a handler for each event. `base` is what the framework gives every element of that class.
 */
export function jsxTypes(manifest, framework, imports, base) {
  const lines = elementsOf(manifest).map(
    (one) => `      '${one.tagName}': ${base(`kit.${one.name}`)} & ${fieldsOf(one)};`,
  );
  return `${imports}
import type * as kit from './modules/widgets/index.js';

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
  const fields = members.filter(
    (one) => one.kind === 'field' && !one.readonly && one.type.text !== 'Promise<void>',
  );
  const rest = attributes.filter((one) => !fields.some((field) => field.name === one.name));
  const types = [
    ...fields.map((one) => `${one.name}?: kit.${name}['${one.name}']`),
    ...rest.map((one) => `'${one.name}'?: ${one.type?.text ?? 'string'}`),
    ...events.map((one) => `'on${one.name}'?: (event: ${named(one.type.text)}) => void`),
  ];
  return `{ ${types.join('; ')} }`;
}

/** A type as it is written in a docstring, whose names are those that the package exports. */
const named = (type) => type.replace(/\b(?!CustomEvent\b)[A-Z]\w+/g, 'kit.$&');

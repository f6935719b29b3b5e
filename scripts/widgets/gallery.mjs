import { elementsOf } from './package/editor.mjs';

/** What the gallery shows of each element: its documents, and the smallest of these scripts that defines it. */
export function galleryElements(manifest, scripts) {
  const smallestFirst = [...scripts].sort((one, other) => one.code.length - other.code.length);
  return elementsOf(manifest).flatMap(
    ({ tagName, description, attributes, events, cssParts, cssProperties }) => {
      const script = smallestFirst.find(({ code }) => new RegExp(`["'\`]${tagName}["'\`]`).test(code));
      // An element that is in no script for pages yet is in the package alone.
      if (!script) return [];
      return {
        tag: tagName,
        description,
        attributes: attributes.map(told),
        events: events.map(told),
        parts: cssParts.map(told),
        properties: cssProperties.map(told),
        script: { file: script.file, integrity: script.integrity },
      };
    },
  );
}

const told = ({ name, description, type }) => ({ name, description, type: type?.text });

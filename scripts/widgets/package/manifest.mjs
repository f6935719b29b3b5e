import { readdir, readFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { root } from '../script.mjs';

/** What an element has for its own machinery, and a page has no use for. */
const inner = new Set(['render', 'requestUpdate', 'shadowRoot', 'pacemark', 'properties', 'styles']);

/** The custom elements manifest of the package, read from the docstrings and the types of the elements themselves. */
export async function manifestOf(kit) {
  const classes = new Map(
    (await analysed()).modules.flatMap(({ declarations }) => declarations.map((one) => [one.name, one])),
  );
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: kit.flatMap((widget) => modulesOf(widget, documented(widget, classes.get(widget.name)))),
  };
}

async function analysed() {
  const folder = `${root}widgets`;
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('site'),
  );
  const modules = await Promise.all(
    files.map(async (file) =>
      ts.createSourceFile(file, await readFile(`${folder}/${file}`, 'utf8'), ts.ScriptTarget.ES2022, true),
    ),
  );
  return create({ modules, context: { dev: false } });
}

function documented({ tag, name }, found) {
  if (!found) throw new Error(`No class ${name} for <${tag}> was found below widgets.`);
  const isOuter = (one) =>
    !one.static && !/private|protected/.test(one.privacy ?? '') && !inner.has(one.name);
  return {
    kind: 'class',
    name,
    tagName: tag,
    customElement: true,
    description: found.description,
    superclass: { name: 'HTMLElement', package: 'global:' },
    members: own(found.members?.filter(isOuter)),
    attributes: own(found.attributes),
    // An event that is dispatched, and not told of, has no name here.
    events: own(found.events?.filter((one) => one.name)),
    slots: own(found.slots),
    cssParts: own(found.cssParts),
    cssProperties: own(found.cssProperties),
  };
}

/** The classes above an element are not in the package's face: what comes from them is the element's own. */
const own = (list = []) => list.map(({ inheritedFrom, ...rest }) => rest);

function modulesOf({ folder, tag, name }, declaration) {
  const path = `modules/widgets/${folder}/${folder}.js`;
  const target = { name, module: path };
  return [
    {
      kind: 'javascript-module',
      path,
      declarations: [declaration],
      exports: [{ kind: 'js', name, declaration: target }],
    },
    {
      kind: 'javascript-module',
      path: `modules/widgets/${folder}/define.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tag, declaration: target }],
    },
  ];
}

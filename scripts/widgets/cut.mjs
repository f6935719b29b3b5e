import { parseAst } from 'vite';

/**
 * Source text with some of its parts left out or written anew. A part is named as `declaration` or `Class.member`; a
 * part that is not there stops the build, so that a cut never silently misses a new version.
 */
export function cut(file, source, { without = [], instead = {}, statements = [] }) {
  const parts = partsOf(parseAst(source));
  const edits = [];
  const place = (name) => {
    const found = parts.get(name);
    if (!found) throw new Error(`${file} has no ${name} any more: look at scripts/widgets/lean-lit.mjs.`);
    return found;
  };
  for (const name of without) edits.push([place(name), '']);
  for (const [name, text] of Object.entries(instead)) edits.push([place(name), text]);
  for (const start of statements) {
    const found = parts.statements.filter((one) => source.startsWith(start, one.start));
    if (!found.length) throw new Error(`${file} has no statement ${start} any more.`);
    for (const one of found) edits.push([one, '']);
  }
  edits.sort(([one], [other]) => other.start - one.start);
  return edits.reduce((text, [{ start, end }, put]) => text.slice(0, start) + put + text.slice(end), source);
}

/** Where each top-level declaration and each member of a top-level class stands, exports included. */
function partsOf(program) {
  const parts = new Map();
  parts.statements = program.body.filter(({ type }) => type === 'ExpressionStatement');
  for (const node of program.body) {
    const declaration = node.declaration ?? node;
    const declared = declaration.declarations ?? [declaration];
    for (const one of declared) {
      if (one.id?.type !== 'Identifier') continue;
      parts.set(one.id.name, node);
      const members =
        one.type === 'ClassDeclaration' ? one : one.init?.type === 'ClassExpression' ? one.init : undefined;
      for (const member of members?.body.body ?? []) {
        const key = member.key.name ?? member.key.property?.name;
        if (key) parts.set(`${one.id.name}.${key}`, member);
      }
    }
  }
  return parts;
}

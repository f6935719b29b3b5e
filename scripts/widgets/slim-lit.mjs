import { readFile } from 'node:fs/promises';

// Whether a template of the bundle sets a property or listens: known when all of it is there.
const hasSigns = 'PACEMARK_HAS_SIGNS';

/** A template's own element and its places, where `markPlaces` has written the template. */
const template = `class Template {
  constructor({ strings }) {
    const parts = (this.parts = []);
    let index = 0;
    let node;
    this.el = d.createElement('template');
    this.el.innerHTML = trustFromTemplateString(strings, strings.join(marker));
    walker.currentNode = this.el.content;
    while ((node = walker.nextNode())) {
      if (node.data) parts.push({ type: CHILD_PART, index });
      else
        for (const given of node.getAttributeNames()) {
          if (node.getAttribute(given) !== marker) continue;
          node.removeAttribute(given);
          const sign = ${hasSigns} && given[0];
          const ctor = sign === '.' ? PropertyPart : sign === '@' ? EventPart : AttributePart;
          parts.push({ index, name: ctor === AttributePart ? given : given.slice(1), ctor });
        }
      index++;
    }
  }
}
const resolveDirective = (part, value) => value;
`;

/** What is cut out of lit-html, and what stands there instead. */
const cuts = [
  [/(const (DEV_MODE|ENABLE_\w+) =) true/g, '$1 false'],
  [/const SPACE_CHAR =.*?(?=const HTML_RESULT)/gs],
  [/const getTemplateHtml =.*?(?=class TemplateInstance )/gs, template],
  [/typeof type === 'number'\s+\? (this\._\$getTemplate\(result\)).*?;/gs, '$1;'],
  [
    /(else) if \(templatePart\.type === ATTRIBUTE_PART\)(.*?)\s+else if \(templatePart\.type === ELEMENT_PART\) {.*?}/gs,
    '$1$2',
  ],
  [/\bwrap\((start|n)\)/g, '$1'],
  // A number is enough to know a place by, and who forges a template is not told.
  [/(const marker =).*?;/g, '$1 "" + Math.random();'],
  [/trustedTypes\s+\? (trustedTypes)(\.createPolicy\(.*?\}\))\s+: undefined;/gs, '$1?$2;'],
  [/policy !== undefined\s+\? policy(\.createHTML\(\w+\))\s+:/gs, 'policy?$1 ??'],
  // No template gives it; it only marks a place that has no value yet.
  [/(export const nothing =) .*?;/g, '$1 {};'],
  [/value === nothing \|\| (value == null)/g, '$1'],
  [/if \(value === nothing\) {\s+wrap\(this\.element\)\.removeAttribute\(.*?\);\s+}\s+else (?={)/g],
  [/value === nothing \? undefined : (value)/g, '$1'],
  [/'invalid template strings array'/g, "''"],
  // Nothing is drawn with options, nor asks what it is drawn in.
  [/\(options\?\.creationScope \?\? d\)/g, 'd'],
  [/this\.options\?\.host \?\? /g],
  [/options\?\.renderBefore \?\? /g],
  [/, undefined, options \?\? {}\)/g, ')'],
  [/, (this\.)?options\)/g, ')'],
  [/_clone\((this\.)?options\)/g, '_clone()'],
  [/this\.(options|_\$parent) = .*;/g],
  [/(new (?:ChildPart|TemplateInstance)\(.*), this\)/g, '$1)'],
  [/, templatePart\.strings, this\)/g, ')'],
  [/(constructor\(.*?)(, strings)?, parent\)/g, '$1)'],
  [/else if \(value\.nodeType !== undefined\) {.*?_commitNode\(value\);\s+}/gs],
  [/const isIterable =.*?;/gs],
  [/(?<=else if \()isIterable/g, 'isArray'],
  [/(_\$setValue\(value), directiveParent = this(\) {\s+if \(DEV_MODE)/g, '$1$2'],
  [/ {8}value = resolveDirective\(this, value, directiveParent\);/g],
  [/ && value !== noChange/g],
  // An attribute is one expression.
  [/if \(strings\.length > 2.*?else {.*?}/gs],
  [
    /(_update\(values\) {).*?\n {4}}/gs,
    '$1 this._$parts.forEach((part, i) => part._$setValue(values[i])); }',
  ],
  [
    /(_\$setValue\(value), directiveParent = this, valueIndex, noCommit.*?\n {4}}/gs,
    '$1) { if (value !== this._$committedValue) this._commitValue((this._$committedValue = value)); }',
  ],
  // What only directives look at.
  [/\n {4}get [\w$]+\(\) {.*?\n {4}}/gs],
  [/\n {4}constructor\([\w, ]*\) {\s+super.*?\n {4}}/gs],
  [/\n {4}setConnected\(.*?\n {4}}/gs],
  [/this\.(type|__isConnected|_\$disconnectableChildren) = .*;/g],
  [/this\._\$notifyConnectionChanged\?\..*;/g],
  [/export const _\$LH =.*?(?=\/\*\*)/gs],
];

/**
 * lit-html without what no template of a widget asks for: directives, expressions in comments and raw text, compiled
 * templates, and the search of a template for its expressions, which is done here instead. Where a cut is not found, as
 * after a change in lit-html, the build ends.
 */
export function slimLit(folder) {
  let isSigned = false;
  return {
    name: 'slim-lit',
    async load(id) {
      if (!id.endsWith('/lit-html/lit-html.js')) return;
      const whole = await readFile(id.replace(/lit-html\.js$/, 'development/lit-html.js'), 'utf8');
      return cuts.reduce((code, [cut, instead = '']) => {
        if (!code.match(cut)) throw new Error(`There is no ${cut} in lit-html.`);
        return code.replace(cut, instead);
      }, whole);
    },
    transform(code, id) {
      if (!id.startsWith(folder) || !/\b(html|svg|mathml)`/.test(code)) return;
      const marked = markPlaces(code, this.parse(code));
      isSigned ||= / [.@][\w-]+=\$/.test(marked);
      return marked;
    },
    renderChunk: (code) => code.replace(hasSigns, `${isSigned}`),
  };
}

const hole = '\0';

/** Every template of a module as `marked` writes it. */
function markPlaces(code, program) {
  const edits = [];
  const visit = (node) => {
    if (node?.type === 'TaggedTemplateExpression' && /^(svg|mathml)$/.test(node.tag.name))
      throw new Error(`Put what stands in <${node.tag.name}> into a template of its own element.`);
    if (node?.type === 'TaggedTemplateExpression' && node.tag.name === 'html') {
      const { quasis } = node.quasi;
      const texts = marked(quasis.map(({ start, end }) => code.slice(start, end)).join(hole)).split(hole);
      for (const [at, { start, end }] of quasis.entries()) edits.push([start, end, texts[at]]);
    }
    if (node && typeof node === 'object') for (const part of Object.values(node)) visit(part);
  };
  visit(program);
  return edits
    .sort(([one], [other]) => other - one)
    .reduce((edited, [start, end, text]) => edited.slice(0, start) + text + edited.slice(end), code);
}

/**
 * The markup with `<?` and `>` around each hole that stands in an element, and with attributes that are one hole:
 * `class="a ${b}"` becomes an attribute of one text.
 */
const marked = (markup) =>
  markup
    .replace(/="([^"]*\0[^"]*)"/g, (_, text) => `=\${\`${text}\`}`)
    .replace(/\0|<[^>]*>/g, (found) => {
      if (found === hole) return `<?${hole}>`;
      if (/[^=]\0|\0[^\s/>]|\s\?[\w-]+=\0/.test(found.replace(/\${`.*?`}/gs, '')))
        throw new Error(`Only whole attributes can be expressions: ${found}`);
      return found;
    });

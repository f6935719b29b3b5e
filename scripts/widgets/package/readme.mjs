import { elementsOf } from './editor.mjs';

/** The package's README: how to load it, and a table of each element's attributes, as its docstring tells them. */
export function readme(manifest, scripts) {
  const elements = elementsOf(manifest);
  const customProperties = new Map(
    elements.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])),
  );
  return `# pacemark-widgets

Web components that show OKRs, KPIs and a strategy map in any page, with the pace of the day they are read.

\`\`\`sh
npm install pacemark-widgets
\`\`\`

Import what you use; the others stay out of your bundle.

\`\`\`js
import 'pacemark-widgets/scorecard/define'; // defines <okr-scorecard>
import { Scorecard } from 'pacemark-widgets/scorecard'; // the class alone: nothing runs
\`\`\`

\`\`\`html
<okr-scorecard src="scorecard.json"></okr-scorecard>
\`\`\`

A snapshot goes in as \`snapshot\` (a property, or JSON in the attribute), as \`src\`, or as JSON in a
\`<script type="application/json">\` inside the element. Types for JSX: \`import type {} from 'pacemark-widgets/react'\`
or \`'pacemark-widgets/preact'\`. VS Code: name \`node_modules/pacemark-widgets/html-data.json\` in \`html.customData\`.

## Without a build

Each of these is one file that defines its elements. Host it where your page may load it from, and paste the tag; the
hash has the browser refuse a file that is not this very one. Loading it twice, or two versions of it, changes nothing.

\`\`\`html
${scripts.map(({ file, integrity }) => `<script src="${file}" integrity="${integrity}" crossorigin="anonymous"></script>`).join('\n')}
\`\`\`

## On a server

\`\`\`js
import { widgetHtml } from 'pacemark-widgets/server'; // before any element; needs @lit-labs/ssr
import 'pacemark-widgets/scorecard/define';

const html = await widgetHtml('okr-scorecard', { snapshot, lang: 'en' });
\`\`\`

The HTML can be read without a script; where one comes later, it draws the same again with the pace of the day. In
templates of \`@lit-labs/ssr\` pass \`{ elementRenderers: [WidgetRenderer] }\`. The style sheet is in the markup, which a
page without \`style-src 'unsafe-inline'\` does not apply before the script comes.

${elements.map(section).join('\n')}
## Place and size

An element is as wide as what it stands in, and takes its style from nothing but what is listed here: a page's own rules
for it, such as a margin or \`display: none\`, do not reach it. Put it into an element of yours to place it, and hide it
by its attribute \`hidden\`.

## Custom properties

Set on the page or on an element, they restyle every widget that draws with them.

${table(
  ['name', 'default'],
  [...customProperties.values()].map((one) => [code(one.name), code(one.default)]),
)}`;
}

function section({ tagName, description = '', attributes, events, cssParts = [], slots = [] }) {
  const parts = [
    ['attribute', attributes],
    ['event', events],
    ['part', cssParts],
    ['slot', slots],
  ].filter(([, list]) => list.length > 0);
  const tables = parts.map(([what, list]) =>
    table(
      [what, ''],
      list.map((one) => [code(one.name), one.description ?? '']),
    ),
  );
  return `## \`<${tagName}>\`\n\n${description}\n\n${tables.join('\n')}`;
}

const code = (text) => (text ? `\`${text}\`` : '');

function table(heads, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

import { minify } from 'terser';

/** Takes out white space of templates and style sheets that no reader sees. */
export const tightTemplates = (folder) => ({
  name: 'tight-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(folder) || !id.endsWith('.ts')) return;
    return code
      .replace(/css`[^`]*`/g, (sheet) =>
        sheet
          .replace(/\/\*.*?\*\//gs, '')
          .replace(/\s+/g, ' ')
          .replace(/(?<! and|selector) ?([{};,>!]) ?/g, '$1')
          .replaceAll(': ', ':')
          .replaceAll(' / ', '/')
          .replaceAll(';}', '}')
          .replace(/(?<=[ :(])0\./g, '.')
          .replace(/` | `/g, '`'),
      )
      .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
      .replace(/\s*\n\s*/g, '\n')
      .replace(/([>}])\n(?=<)/g, '$1')
      .replace(/>\n(?=\$\{)/g, '>');
  },
});

// Fields of types that never leave the script: no name of the public format, of an attribute, an event, a text or the
// page. Names of the same spelling in Lit and in the browser's objects would break, so each is looked at here first.
const ownFields =
  `arc asOfDay child ends fault keyResultCount measured reason rule stale standing staleDays statusOf
  finalized finalize elementProperties createProperty hasUpdated isUpdatePending enableUpdating performUpdate willUpdate
  createRenderRoot renderRoot updateCompleted strings cssText styleSheet locale draw`.split(/\s+/);

/** A script as short as it gets: `_names` are Lit's own, `ownFields` ours. Throws where a field is named in a text too. */
export async function squeeze(code) {
  for (const name of ownFields)
    if (new RegExp(`['"\`]${name}['"\`]`).test(code))
      throw new Error(`${name} is a text too: keep its name.`);
  const { code: short } = await minify(code, {
    ecma: 2022,
    toplevel: true,
    compress: {
      passes: 4,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
    },
    mangle: { properties: { regex: new RegExp(`^(_.*|${ownFields.join('|')})$`) } },
    format: { comments: false },
  });
  return short;
}

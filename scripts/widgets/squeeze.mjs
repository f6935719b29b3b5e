import { minify } from 'terser';

/** Takes out white space of templates and style sheets that no reader sees. */
export const tightTemplates = (folder) => ({
  name: 'tight-templates',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(folder) || !id.endsWith('.ts')) return;
    return (
      code
        .replace(/css`[^`]*`/g, (sheet) =>
          sheet
            .replace(/\/\*.*?\*\//gs, '')
            .replace(/\s+/g, ' ')
            .replace(/(?<! and|selector) ?([{};,>!]) ?/g, '$1')
            .replaceAll(': ', ':')
            .replaceAll(' / ', '/')
            .replaceAll(';}', '}')
            .replace(/(?<=[ :(])0\./g, '.')
            .replace(/` | `/g, '`')
            .replace(/='(\w+)'\]/g, '=$1]')
            .replaceAll('(min-width:', '(width>='),
        )
        .replace(/="([\w-]+)"(?=[\s>])/g, '=$1')
        // Every browser of the build's targets has system-ui; the names behind it are for pages older than that.
        .replace(/(?<=system-ui, )-apple-system.*?(?=sans-serif)/, '')
        .replace(/(light-dark\(#\w+), /g, '$1,')
        .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
        .replace(/\s*\n\s*/g, '\n')
        .replace(/([>}])\n(?=<)/g, '$1')
        .replace(/>\n(?=\$\{)/g, '>')
    );
  },
});

// Fields of types that never leave the script: no name of the public format, of an attribute, an event, a text or the
// page. Names of the same spelling in Lit and in the browser's objects would break, so each is looked at here first.
const ownFields =
  `arc child fault keyResultCount reason rule stale standing staleDays statusOf elementProperties createProperty isUpdatePending
  enableUpdating willUpdate createRenderRoot renderRoot strings locale draw`.split(/\s+/);

// Keys of texts and rules that are compared and looked up, and never shown, published or part of an event.
const ownWords =
  `noObjectives noSuchObjective badAddress unreachable notJsonType notJson notSnapshot leftOut untitled
  statusOn withinLimits untilDue pastDue noPace`.split(/\s+/);

/** A script as short as it gets: `_names` are Lit's own, `ownFields` ours. Throws where a field is named in a text too. */
export async function squeeze(code) {
  for (const name of ownFields)
    if (new RegExp(`['"\`]${name}['"\`]`).test(code))
      throw new Error(`${name} is a text too: keep its name.`);
  const named = code.replace(
    new RegExp(`\\b(${ownWords.join('|')})\\b`, 'g'),
    (word) => `$${ownWords.indexOf(word)}`,
  );
  const { code: short } = await minify(named, {
    ecma: 2022,
    toplevel: true,
    compress: {
      passes: 4,
      pure_getters: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
      inline: 1,
    },
    mangle: { properties: { regex: new RegExp(`^(_.*|${ownFields.join('|')})$`) } },
    format: { comments: false },
  });
  // Nothing throws on what a const would forbid, and one word for both packs better.
  return short.replace(/\bconst(?=[ [{])/g, 'let');
}

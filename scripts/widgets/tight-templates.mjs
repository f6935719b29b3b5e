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
            .replace(/(?<! and|selector) ?([{};,<>=!]) ?/g, '$1')
            .replaceAll(': ', ':')
            .replaceAll(' / ', '/')
            .replaceAll(';}', '}')
            .replace(/(?<=[ :(])0\./g, '.')
            .replace(/` | `/g, '`')
            .replace(/='(\w+)'\]/g, '=$1]'),
        )
        .replace(/="([\w.%-]+)"(?=[\s>])/g, '=$1')
        // Every browser of the build's targets has system-ui; the names behind it are for pages older than that.
        .replace(/(?<=system-ui, )-apple-system.*?(?=sans-serif)/, '')
        .replace(/'0(?=\.\d+em')/g, "'")
        .replace(/(light-dark\(#\w+), /g, '$1,')
        .replace(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
        .replace(/\s*\n\s*/g, '\n')
        .replace(/([>}])\n(?=<)/g, '$1')
        .replace(/>\n(?=\$\{)/g, '>')
    );
  },
});

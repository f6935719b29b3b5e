/** The package's own package.json: an entry for each class and one that defines its tag, taken from the list. */
export function packageJson(widgets, { version, license, dependencies, devDependencies }, scripts) {
  const module = (path) => ({ types: `./modules/${path}.d.ts`, default: `./modules/${path}.js` });
  const entries = widgets.flatMap(({ folder }) => [
    [`./${folder}`, module(`widgets/${folder}/${folder}`)],
    [`./${folder}/define`, module(`widgets/${folder}/define`)],
  ]);
  const caret = (name) => `^${{ ...dependencies, ...devDependencies }[name]}`;
  return {
    name: 'pacemark-widgets',
    version,
    description:
      'Web components that show OKRs, KPIs and a strategy map in any page, with the pace of the day.',
    license,
    type: 'module',
    keywords: ['okr', 'kpi', 'balanced scorecard', 'strategy map', 'web components'],
    exports: {
      '.': module('widgets/index'),
      ...Object.fromEntries(entries),
      './server': module('widgets/server'),
      './react': { types: './react.d.ts' },
      './preact': { types: './preact.d.ts' },
      './custom-elements.json': './custom-elements.json',
      './html-data.json': './html-data.json',
      ...Object.fromEntries(scripts.map(({ file }) => [`./${file}`, `./${file}`])),
      './package.json': './package.json',
    },
    types: './modules/widgets/index.d.ts',
    customElements: 'custom-elements.json',
    sideEffects: ['./modules/widgets/*/define.js', './okr-*.js'],
    dependencies: { '@lit-labs/ssr-dom-shim': caret('@lit-labs/ssr-dom-shim'), lit: caret('lit') },
    peerDependencies: { '@lit-labs/ssr': caret('@lit-labs/ssr') },
    peerDependenciesMeta: { '@lit-labs/ssr': { optional: true } },
  };
}

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * What every page of the extension may do: its own script and style, text drawn through templates. A request only by
 * the button that reads a published scorecard, to where a widget's data may be.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src https: http://localhost:* http://127.0.0.1:*',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Only the page of a live scorecard can stand in one of the web at all: it alone is accessible there.
  'frame-ancestors http: https:',
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The popup's last picture is drawn by a script that then asks for the page's own, and for what that is made of. */
const pictureFirst = (html: string): string => {
  if (!html.includes('/last-picture.js')) return html;
  const loaded = [
    ...html.matchAll(
      /\s*<(?:script type="module" src|link rel="modulepreload" href)="([^"]+)">(?:<\/script>)?/g,
    ),
  ];
  const files = loaded.map(([, file = '']) => file);
  const own = files.find((file) => file.includes('/first-picture-'));
  if (own === undefined)
    throw new Error('The popup’s code is not in the file that its last picture asks for');
  const asked = [own, ...files.filter((file) => file !== own)];
  return loaded
    .reduce((left, [element]) => left.replace(element, ''), html)
    .replace('src="/last-picture.js"', `$& data-then="${asked.join(' ')}"`);
};

/**
 * Escapes what is not ASCII in every script. One such character makes the browser decode the whole file, and keep it at
 * two bytes a character, while it draws the popup's first picture.
 */
const inAscii: Plugin = {
  name: 'in-ascii',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        file.code = file.code.replaceAll(
          /(?<!\\)[\u0080-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  hooks: {
    // With `imports: false` WXT still takes a parameter of the name `storage` for its own, and bundles that.
    'config:resolved': (wxt) => {
      Object.assign(wxt.config.imports, { autoImport: false });
    },
    // The extension carries the embed page's files, so that its owner can save them and put them on a host.
    'build:before': () => {
      execFileSync(process.execPath, ['scripts/build-widgets.mjs'], { cwd: root, stdio: 'inherit' });
    },
    // What the popup's picture and the truth after it need is one file, not one for each set of pages that happens to share a part of it.
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.some((entry) => entry.name === 'popup')) return;
      config.build = {
        ...config.build,
        modulePreload: {
          polyfill: false,
          // Files of the extension are at hand: what is loaded later is asked for without a look around first.
          resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
        },
      };
      // Files of the extension are of its own origin.
      config.plugins = [
        ...(config.plugins ?? []),
        {
          name: 'same-origin',
          transformIndexHtml: {
            order: 'post',
            handler: (html) => pictureFirst(html.replaceAll(' crossorigin', '')),
          },
        },
      ];
      const options = config.build.rolldownOptions ?? config.build.rollupOptions ?? {};
      config.build.rolldownOptions = options;
      options.output = {
        ...options.output,
        codeSplitting: {
          groups: [
            { name: 'first-picture', test: /\/entrypoints\/popup\/main\.tsx$|virtual:wxt-html-plugins/ },
          ],
        },
      };
    },
    'build:publicAssets': (_wxt, files) => {
      const scripts = ['okr-widgets.js', 'okr-strategy.js', 'okr-kit.js'];
      for (const name of ['embed.html', 'embed.js', 'embed.css', ...scripts])
        files.push({ absoluteSrc: `${root}.output/site/${name}`, relativeDest: `site/${name}` });
    },
  },
  vite: () => ({ plugins: [inAscii] }),
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '123',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'activeTab',
      'scripting',
      'contextMenus',
    ],
    // Asked for by who wants a backup saved each week, and by nobody else.
    optional_permissions: ['downloads'],
    // Each site is asked for by itself, when its owner wants the badge to speak of a page of it.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // In Chromium the popup of a private window then shows and keeps what is in the profile: "split" would give it a
    // plan of its own that is gone with the window. Firefox opens no database for an extension's page in a private
    // window: there it would only say that nothing can be opened.
    incognito: browser === 'firefox' ? 'not_allowed' : 'spanning',
    action: { default_title: '__MSG_name__' },
    omnibox: { keyword: 'okr' },
    commands: {
      'quick-entry': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_quickEntry__',
      },
      'check-in-last': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_checkInLast__',
      },
    },
    // The frame over a pasted scorecard, for the sites that their owner chose. Its address is another in each session,
    // so that no page can try whether this extension is there; without a ticket the frame is empty.
    web_accessible_resources: [
      { resources: ['live.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
    ],
    content_security_policy: { extension_pages: pagePolicy },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'pacemark@pacemark.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

/** What a page does to itself. `before` runs ahead of the script of the widgets, `after` behind it; both run in the page. */
export interface Act {
  name: string;
  /** Without it the page is in quirks mode. */
  doctype?: '';
  before?(): void;
  after?(): void;
  /** What the page itself is told off for, under one policy or another. */
  owes?: RegExp;
  /** How often each element then stands in it, if not once. */
  copies?: number;
  /** What an element says instead of its numbers, in the page beside it. */
  says?: Record<string, string>;
}

/** What pages really do, by what they do it to. */
export const acts: readonly Act[] = [
  {
    name: 'hides whatever it does not know',
    before() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { display: none !important; visibility: hidden !important; opacity: 0 !important }
        html, body, main, div { display: block !important; visibility: visible !important; opacity: 1 !important }`);
      document.adoptedStyleSheets = [sheet];
    },
  },
  {
    name: 'resets, moves and animates everything in its text',
    before() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`div * { all: unset !important; position: fixed !important; left: -9999px !important;
          transform: scale(0) !important; clip-path: inset(50%) !important; max-height: 0 !important;
          font-size: 0 !important; color: transparent !important; animation: 1s infinite gone !important }
        @keyframes gone { to { opacity: 0; transform: scale(0) } }`);
      document.adoptedStyleSheets = [sheet];
    },
  },
  {
    name: 'extends every object',
    before() {
      const nothing = () => undefined;
      const names = [
        'extend',
        'each',
        'clone',
        'size',
        'merge',
        'map',
        'filter',
        'forEach',
        'log',
        'get',
        'set',
      ];
      for (const name of names) Object.assign(Object.prototype, { [name]: nothing });
      Object.assign(Object.prototype, { text: 'y', expando: {}, title: 7, value: 7 });
    },
  },
  {
    name: 'traps what is set on objects, and freezes them',
    before() {
      for (const name of ['title', 'current', 'signal'])
        Object.defineProperty(Object.prototype, name, {
          get: () => undefined,
          set: () => {
            throw new Error(`${name} was set`);
          },
        });
      for (const kind of [Object, Array, Function, String]) Object.freeze(kind.prototype);
    },
  },
  {
    name: 'carries a library that extends lists, texts and elements',
    before() {
      const nothing = () => undefined;
      const { bind } = Function.prototype;
      Object.assign(Array.prototype, { each: nothing, first: nothing, last: nothing, contains: nothing });
      Object.assign(Array, { from: (one: unknown) => (Array.isArray(one) ? one : [one]) });
      Object.assign(String.prototype, {
        toJSON(this: string) {
          return `"${this}"`;
        },
        startsWith: () => false,
      });
      Object.assign(Function.prototype, {
        bind(this: () => unknown, ...given: [unknown]) {
          return bind.apply(this, given);
        },
      });
      Object.assign(Element.prototype, {
        remove(this: Element) {
          return this.parentNode?.removeChild(this);
        },
        update: nothing,
        select: nothing,
        show: nothing,
        render: nothing,
      });
    },
  },
  {
    name: 'uses two of the tags for something else',
    before() {
      for (const tag of ['okr-scorecard', 'okr-kpi'])
        customElements.define(tag, class extends HTMLElement {});
    },
    says: {
      'okr-scorecard': 'this page uses okr-scorecard for something else',
      'okr-kpi': 'this page uses okr-kpi for something else',
    },
  },
  {
    name: 'puts its own in the place of globals',
    before() {
      const { parse, stringify } = JSON;
      const { NumberFormat, DateTimeFormat, PluralRules, ListFormat } = Intl;
      // Minified classes have one name.
      const n = (Kind: new (...given: never[]) => object) => {
        const n = class extends Kind {};
        return Object.defineProperty(n, 'name', { value: 'n' });
      };
      const plain = globalThis.fetch;
      Object.assign(globalThis, {
        JSON: { parse: (...given: [string]) => parse(...given), stringify: (one: unknown) => stringify(one) },
        Intl: {
          NumberFormat: n(NumberFormat),
          DateTimeFormat: n(DateTimeFormat),
          PluralRules: n(PluralRules),
          ListFormat: n(ListFormat),
        },
        Date: class extends Date {},
        Map: class extends Map {},
        Set: class extends Set {},
        fetch: (...given: Parameters<typeof fetch>) => Promise.resolve().then(() => plain(...given)),
        CustomEvent: class extends CustomEvent<unknown> {},
        MutationObserver: undefined,
      });
    },
  },
  {
    name: 'wraps what elements are made of',
    before() {
      const { define } = customElements;
      const { attachShadow, querySelector, append } = Element.prototype;
      const observer = MutationObserver;
      customElements.define = function (tag, kind, options) {
        define.call(this, tag, class extends kind {}, options);
      };
      Object.assign(Element.prototype, {
        attachShadow(this: Element, given: ShadowRootInit) {
          return attachShadow.call(this, { ...given, delegatesFocus: true });
        },
        querySelector(this: Element, ...given: [string]) {
          return querySelector.apply(this, given);
        },
        append(this: Element, ...given: Node[]) {
          append.apply(this, given);
        },
      });
      Object.assign(globalThis, { MutationObserver: class extends observer {} });
    },
  },
  {
    name: 'has thrown away what it thought nobody needs',
    before() {
      for (const name of ['console', 'ResizeObserver', 'IntersectionObserver', 'requestIdleCallback'])
        Object.defineProperty(globalThis, name, { value: undefined });
    },
  },
  {
    name: 'moves the elements, and puts copies in their place',
    copies: 2,
    owes: /'TrustedScript' assignment/,
    after() {
      const main = document.querySelector('main') as HTMLElement;
      const box = document.createElement('section');
      box.append(...main.children);
      main.append(box, box.cloneNode(true));
    },
  },
  {
    name: 'writes itself anew',
    after() {
      const main = document.querySelector('main') as HTMLElement;
      document.open();
      document.close();
      document.body.append(main);
    },
  },
  {
    name: 'is older than standards, and zoomed',
    doctype: '',
    before() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { font: bold 60px/5 cursive; zoom: 2 } body { text-transform: uppercase; color: #fff;
        letter-spacing: 1em; text-indent: 40em; white-space: pre; writing-mode: vertical-rl; zoom: 1.5 }
        table, td, svg, p, button { display: none; width: 9000px }`);
      document.adoptedStyleSheets = [sheet];
    },
  },
];

import { readFile } from 'node:fs/promises';
import { cut } from './cut.mjs';

// Lit as the one-file script carries it: the source of the pinned version, less what no widget uses. Not used are
// directives, controllers, events, properties and boolean attributes in templates, bindings in comments and raw text,
// reflected, renamed and converted properties, hydration, and what stands in for missing browser features. A widget
// that needs one of these takes its cut out of this table; tests draw every widget from the built script.
const cuts = {
  '@lit/reactive-element/css-tag.js': {
    without: ['constructionToken', 'cssTagCache', 'textFromCSSResult'],
    instead: {
      supportsAdoptingStyleSheets: 'export const supportsAdoptingStyleSheets = true;',
      CSSResult: `class CSSResult {
        constructor(cssText) { this.cssText = cssText; }
        get styleSheet() {
          if (!this._styleSheet) (this._styleSheet = new CSSStyleSheet()).replaceSync(this.cssText);
          return this._styleSheet;
        }
      }`,
      unsafeCSS: 'export const unsafeCSS = (text) => new CSSResult(text);',
      css: `export const css = (strings, ...values) =>
        new CSSResult(String.raw({ raw: strings }, ...values.map((value) => value.cssText)));`,
      adoptStyles: `export const adoptStyles = (renderRoot, styles) => {
        renderRoot.adoptedStyleSheets = styles.map((style) => style.styleSheet);
      };`,
    },
  },
  '@lit/reactive-element/reactive-element.js': {
    without: [
      'trustedTypes',
      'emptyStringForBooleanAttribute',
      'polyfillSupport',
      'issueWarning',
      'defaultConverter',
      'notEqual',
      'defaultPropertyDeclaration',
      'ReactiveElement.addInitializer',
      'ReactiveElement.getPropertyDescriptor',
      'ReactiveElement.getPropertyOptions',
      'ReactiveElement.__prepare',
      'ReactiveElement.finalizeStyles',
      'ReactiveElement.__attributeNameForProperty',
      'ReactiveElement.addController',
      'ReactiveElement.removeController',
      'ReactiveElement.__propertyToAttribute',
      'ReactiveElement._$attributeToProperty',
      'ReactiveElement._$changeProperty',
      'ReactiveElement._$didUpdate',
      'ReactiveElement.shouldUpdate',
      'ReactiveElement.updated',
      'ReactiveElement.firstUpdated',
      'ReactiveElement.getUpdateComplete',
      'ReactiveElement.scheduleUpdate',
    ],
    statements: [
      'Symbol.metadata ??=',
      'global.litPropertyMetadata ??=',
      'ReactiveElement.elementStyles',
      'ReactiveElement.shadowRootOptions',
      'ReactiveElement[',
      'polyfillSupport?.',
      '(global.reactiveElementVersions',
    ],
    instead: {
      'ReactiveElement.observedAttributes': `static get observedAttributes() {
        this.finalize();
        return [...this.elementProperties];
      }`,
      'ReactiveElement.createProperty': `static createProperty(name) {
        const key = Symbol();
        this.elementProperties.add(name);
        defineProperty(this.prototype, name, {
          get() { return this[key]; },
          set(value) {
            const oldValue = this[key];
            this[key] = value;
            this.requestUpdate(name, oldValue);
          },
          configurable: true,
        });
      }`,
      'ReactiveElement.finalize': `static finalize() {
        if (this.__finalized === this) return;
        this.__finalized = this;
        const superCtor = getPrototypeOf(this);
        superCtor.finalize();
        this.elementProperties = new Set(superCtor.elementProperties);
        for (const name of Object.keys(this.properties ?? {})) this.createProperty(name);
      }`,
      'ReactiveElement.constructor': `static __finalized = this;
      static elementProperties = new Set();
      constructor() {
        super();
        this.isUpdatePending = this.hasUpdated = false;
        this.__updatePromise = new Promise((resolve) => { this.enableUpdating = resolve; });
        this._$changedProperties = new Map();
        this.__instanceProperties = new Map();
        for (const name of this.constructor.elementProperties) {
          if (!this.hasOwnProperty(name)) continue;
          this.__instanceProperties.set(name, this[name]);
          delete this[name];
        }
        this.requestUpdate();
      }`,
      'ReactiveElement.__initialize': '',
      'ReactiveElement.__saveInstanceProperties': '',
      'ReactiveElement.createRenderRoot': `createRenderRoot() {
        const renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        adoptStyles(renderRoot, this.constructor.styles);
        return renderRoot;
      }`,
      'ReactiveElement.connectedCallback': `connectedCallback() {
        this.renderRoot ??= this.createRenderRoot();
        this.enableUpdating(true);
      }`,
      'ReactiveElement.disconnectedCallback': 'disconnectedCallback() {}',
      'ReactiveElement.attributeChangedCallback': `attributeChangedCallback(name, _old, value) {
        this[name] = value;
      }`,
      'ReactiveElement.requestUpdate': `requestUpdate(name, oldValue) {
        if (name !== undefined) {
          if (is(this[name], oldValue)) return;
          this._$changedProperties.set(name, oldValue);
        }
        if (!this.isUpdatePending) this.__updatePromise = this.__enqueueUpdate();
      }`,
      'ReactiveElement.__enqueueUpdate': `async __enqueueUpdate() {
        this.isUpdatePending = true;
        try {
          await this.__updatePromise;
        } catch (e) {
          Promise.reject(e);
        }
        this.performUpdate();
        return !this.isUpdatePending;
      }`,
      'ReactiveElement.performUpdate': `performUpdate() {
        if (!this.hasUpdated) {
          this.renderRoot ??= this.createRenderRoot();
          for (const [name, value] of this.__instanceProperties) this[name] = value;
        }
        const changedProperties = this._$changedProperties;
        try {
          this.willUpdate(changedProperties);
          this.update(changedProperties);
          this.hasUpdated = true;
        } catch (e) {
          this.__markUpdated();
          throw e;
        }
      }`,
      'ReactiveElement.updateComplete': 'get updateComplete() { return this.__updatePromise; }',
      'ReactiveElement.update': 'update() { this.__markUpdated(); }',
    },
  },
  'lit-html/lit-html.js': {
    without: [
      'EventPart',
      'ElementPart',
      'PropertyPart',
      'BooleanAttributePart',
      'setSanitizer',
      '_testOnlyClearSanitizerFactoryDoNotCallOrElse',
      'createSanitizer',
      'sanitizerFactoryInternal',
      '_$LH',
      'polyfillSupport',
      'svg',
      'mathml',
      'ChildPart._$isConnected',
      'ChildPart.parentNode',
      'ChildPart.startNode',
      'ChildPart.endNode',
      'ChildPart.setConnected',
      'AttributePart._$isConnected',
      'AttributePart.tagName',
      'TemplateInstance._$isConnected',
      'TemplateInstance.parentNode',
      'textEndRegex',
      'commentEndRegex',
      'comment2EndRegex',
      'tagEndRegex',
      'singleQuoteAttrEndRegex',
      'doubleQuoteAttrEndRegex',
      'rawTextElement',
    ],
    statements: ['polyfillSupport?.', '(global.litHtmlVersions'],
    instead: {
      marker: "const marker = 'lit$';",
      wrap: 'const wrap = (node) => node;',
      isIterable: 'const isIterable = isArray;',
      html: 'export const html = (strings, ...values) => ({ strings, values });',
      trustFromTemplateString: `const trustFromTemplateString = (text) => policy?.createHTML(text) ?? text;`,
      resolveDirective: 'const resolveDirective = (part, value) => value;',
      // Before a value stands an open tag where the last bracket opens. The suffix keeps half-made values from the parser.
      getTemplateHtml: `const getTemplateHtml = (strings) => {
        let html = '';
        strings.forEach((text, place) => {
          html += text;
          if (place < strings.length - 1) html += html.lastIndexOf('<') > html.lastIndexOf('>') ? marker : nodeMarker;
        });
        return trustFromTemplateString((html + '<?>').replace(/([^\\s]+)=("[^"]*lit\\$|lit\\$)/g, '$1' + boundAttributeSuffix + '=$2'));
      };`,
      Template: `class Template {
        constructor({ strings }) {
          const parts = (this.parts = []);
          let node;
          let index = 0;
          this.el = document.createElement('template');
          this.el.innerHTML = getTemplateHtml(strings);
          walker.currentNode = this.el.content;
          while ((node = walker.nextNode()) && parts.length < strings.length - 1) {
            if (node.nodeType === 1) {
              for (const name of node.getAttributeNames()) {
                if (!name.endsWith(boundAttributeSuffix)) continue;
                parts.push({
                  index,
                  name: name.slice(0, -boundAttributeSuffix.length),
                  strings: node.getAttribute(name).split(marker),
                });
                node.removeAttribute(name);
              }
            } else parts.push({ index });
            index++;
          }
        }
      }`,
      'TemplateInstance.constructor':
        'constructor(template) { this._$template = template; this._$parts = []; }',
      'TemplateInstance._clone': `_clone() {
        const { el, parts } = this._$template;
        const fragment = d.importNode(el.content, true);
        walker.currentNode = fragment;
        let nodeIndex = -1;
        let node;
        for (const { index, name, strings } of parts) {
          while (nodeIndex < index) {
            node = walker.nextNode();
            nodeIndex++;
          }
          this._$parts.push(strings ? new AttributePart(node, name, strings) : new ChildPart(node, node.nextSibling));
        }
        walker.currentNode = d;
        return fragment;
      }`,
      'TemplateInstance._update': `_update(values) {
        let i = 0;
        for (const part of this._$parts) {
          part._$setValue(part.strings ? values : values[i], i);
          i += part.strings ? part.strings.length - 1 : 1;
        }
      }`,
      'ChildPart.constructor': `constructor(startNode, endNode) {
        this._$committedValue = nothing;
        this._$startNode = startNode;
        this._$endNode = endNode;
      }`,
      'ChildPart._$setValue': `_$setValue(value) {
        if (isPrimitive(value)) {
          if (value == null || value === '') {
            if (this._$committedValue !== nothing) this._$clear();
            this._$committedValue = nothing;
          } else if (value !== this._$committedValue) this._commitText(value);
        } else if (isArray(value)) this._commitIterable(value);
        else this._commitTemplateResult(value);
      }`,
      'ChildPart._insert': `_insert(node) {
        return this._$startNode.parentNode.insertBefore(node, this._$endNode);
      }`,
      'ChildPart._commitNode': `_commitNode(value) {
        this._$clear();
        this._insert(value);
      }`,
      'ChildPart._commitText': `_commitText(value) {
        if (this._$committedValue !== nothing && isPrimitive(this._$committedValue)) this._$startNode.nextSibling.data = value;
        else this._commitNode(d.createTextNode(value));
        this._$committedValue = value;
      }`,
      'ChildPart._commitTemplateResult': `_commitTemplateResult(result) {
        const { values, strings } = result;
        let template = templateCache.get(strings);
        if (!template) templateCache.set(strings, (template = new Template(result)));
        if (this._$committedValue._$template !== template) {
          const instance = new TemplateInstance(template);
          const fragment = instance._clone();
          instance._update(values);
          this._commitNode(fragment);
          this._$committedValue = instance;
        } else this._$committedValue._update(values);
      }`,
      'ChildPart._$getTemplate': '',
      'ChildPart._commitIterable': `_commitIterable(value) {
        if (!isArray(this._$committedValue)) {
          this._$committedValue = [];
          this._$clear();
        }
        const itemParts = this._$committedValue;
        value.forEach((item, place) => {
          (itemParts[place] ??= new ChildPart(this._insert(createMarker()), this._insert(createMarker())))._$setValue(item);
        });
        if (value.length < itemParts.length) {
          this._$clear(value.length ? itemParts[value.length - 1]._$endNode.nextSibling : undefined);
          itemParts.length = value.length;
        }
      }`,
      'ChildPart._$clear': `_$clear(start = this._$startNode.nextSibling) {
        while (start !== this._$endNode) {
          const next = start.nextSibling;
          start.remove();
          start = next;
        }
      }`,
      'AttributePart.constructor': `constructor(element, name, strings) {
        this.element = element;
        this.name = name;
        this.strings = strings;
      }`,
      'AttributePart._$setValue': `_$setValue(values, from) {
        const value = String.raw({ raw: this.strings }, ...values.slice(from));
        if (value !== this._$committedValue) this.element.setAttribute(this.name, value);
        this._$committedValue = value;
      }`,
      'AttributePart._commitValue': '',
      render: `export const render = (value, container) => {
        (container._litPart ??= new ChildPart(container.insertBefore(createMarker(), null), null))._$setValue(value);
      };`,
    },
  },
  'lit-element/lit-element.js': {
    without: [
      'polyfillSupport',
      '_$LE',
      'LitElement.createRenderRoot',
      'LitElement.connectedCallback',
      'LitElement.disconnectedCallback',
      'LitElement.constructor',
      'LitElement.render',
    ],
    statements: [
      "LitElement['_$litElement$']",
      'LitElement[JSCompiler',
      'global.litElementHydrateSupport',
      'polyfillSupport?.',
      '(global.litElementVersions',
    ],
    instead: {
      'LitElement.update': `update(changedProperties) {
        const value = this.render();
        super.update(changedProperties);
        render(value, this.renderRoot);
      }`,
    },
  },
};

/** The plugin that reads Lit by the table. */
export const leanLit = {
  name: 'lean-lit',
  async load(id) {
    const [, name, file] =
      /node_modules\/((?:@lit\/reactive-element|lit-html|lit-element)\/)([\w-]+\.js)$/.exec(id) ?? [];
    if (!name) return;
    const source = await readFile(id.replace(file, `development/${file}`), 'utf8');
    const released = source.replace(/const (DEV_MODE|ENABLE_\w+) = true/g, 'const $1 = false');
    return cuts[name + file] ? cut(name + file, released, cuts[name + file]) : released;
  },
};

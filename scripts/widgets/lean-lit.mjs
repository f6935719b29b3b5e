import { readFile } from 'node:fs/promises';
import { cut } from './cut.mjs';

// Lit as the one-file script carries it: the source of the pinned version with the members that no widget uses left
// out, and the others written for what widgets do use, under Lit's names and in its order of calls. Not there are
// directives, controllers, events, properties and boolean attributes in templates, bindings in comments and raw text,
// reflected, renamed and converted properties, hydration, and what stands in for missing browser features. Modules for
// bundlers, and whatever renders on a server, have the whole of Lit; every widget test runs on both.
const cuts = {
  // Style sheets are texts until their element draws; see createRenderRoot.
  '@lit/reactive-element/css-tag.js': {
    without: [
      'constructionToken',
      'cssTagCache',
      'textFromCSSResult',
      'CSSResult',
      'cssResultFromStyleSheet',
    ],
    instead: {
      supportsAdoptingStyleSheets: 'export const supportsAdoptingStyleSheets = true;',
      unsafeCSS: 'export const unsafeCSS = (text) => text;',
      css: 'export const css = String.raw;',
      getCompatibleStyle: 'export const getCompatibleStyle = (text) => text;',
      adoptStyles: 'export const adoptStyles = () => {};',
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
      'ReactiveElement.finalize',
      'ReactiveElement.performUpdate',
      'ReactiveElement.__markUpdated',
      'ReactiveElement.update',
      'ReactiveElement.enableUpdating',
      'ReactiveElement.willUpdate',
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
        this.elementProperties = [];
        for (let ctor = this; ctor.properties; ctor = getPrototypeOf(ctor))
          for (const name of Object.keys(ctor.properties)) this.createProperty(name);
        return this.elementProperties;
      }`,
      'ReactiveElement.createProperty': `static createProperty(name) {
        const key = Symbol();
        this.elementProperties.push(name);
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
      'ReactiveElement.constructor': `constructor() {
        super();
        this.__updatePromise = new Promise((resolve) => { this.enableUpdating = resolve; });
        this._$changedProperties = new Map();
        for (const name of this.constructor.elementProperties) {
          if (!this.hasOwnProperty(name)) continue;
          const value = this[name];
          delete this[name];
          this[name] = value;
        }
        this.requestUpdate();
      }`,
      'ReactiveElement.__initialize': '',
      'ReactiveElement.__saveInstanceProperties': '',
      'ReactiveElement.createRenderRoot': `createRenderRoot() {
        const renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
        renderRoot.adoptedStyleSheets = this.constructor.__sheets ??= this.constructor.styles.map((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return sheet;
        });
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
        } catch {
          // Told by the promise itself.
        }
        try {
          this.willUpdate(this._$changedProperties);
          this.update();
        } finally {
          this._$changedProperties = new Map();
          this.isUpdatePending = false;
        }
        return true;
      }`,
      'ReactiveElement.updateComplete': 'get updateComplete() { return this.__updatePromise; }',
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
      nothing: 'export const nothing = undefined;',
      isPrimitive: 'const isPrimitive = (value) => Object(value) !== value;',
      wrap: 'const wrap = (node) => node;',
      isIterable: 'const isIterable = isArray;',
      html: 'export const html = (strings, ...values) => ({ strings, values });',
      trustFromTemplateString: `const trustFromTemplateString = (text) => policy?.createHTML(text) ?? text;`,
      resolveDirective: 'const resolveDirective = (part, value) => value;',
      // Before a value stands an open tag where the last bracket opens. The suffix keeps half-made values from the parser.
      getTemplateHtml: `const getTemplateHtml = (strings) =>
        trustFromTemplateString(
          (strings.reduce((html, text) =>
            html + (html.lastIndexOf('<') > html.lastIndexOf('>') ? marker : nodeMarker) + text) + '<?>'
          ).replace(/([^\\s]+)=("[^"]*lit\\$|lit\\$)/g, '$1' + boundAttributeSuffix + '=$2'),
        );`,
      Template: `class Template {
        constructor(strings) {
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
      // The fragment of a template with its parts, ready to be filled.
      TemplateInstance: `class TemplateInstance {
        constructor({ el, parts }) {
          walker.currentNode = this.fragment = d.importNode(el.content, true);
          let nodeIndex = -1;
          let node;
          this._$parts = parts.map(({ index, name, strings }) => {
            for (; nodeIndex < index; nodeIndex++) node = walker.nextNode();
            return name ? new AttributePart(node, name, strings) : new ChildPart(node, node.nextSibling);
          });
          walker.currentNode = d;
        }
        _update(values) {
          let place = 0;
          for (const part of this._$parts) place = part._$setValue(values, place);
        }
      }`,
      ChildPart: `class ChildPart {
        constructor(startNode, endNode) {
          this._$startNode = startNode;
          this._$endNode = endNode;
        }
        _$setValue(values, place) {
          const value = values[place];
          if (isArray(value)) this._commitIterable(value);
          else if (!isPrimitive(value)) this._commitTemplateResult(value);
          else if (value !== this._$committedValue) {
            this._$clear();
            this._insert(d.createTextNode(value ?? ''));
            this._$committedValue = value;
          }
          return place + 1;
        }
        _insert(node) {
          return this._$startNode.parentNode.insertBefore(node, this._$endNode);
        }
        _$clear(start = this._$startNode.nextSibling) {
          while (start !== this._$endNode) {
            const next = start.nextSibling;
            start.remove();
            start = next;
          }
        }
        _commitTemplateResult({ strings, values }) {
          let template = templateCache.get(strings);
          if (!template) templateCache.set(strings, (template = new Template(strings)));
          if (this._$committedValue?._$template !== template) {
            const instance = new TemplateInstance(template);
            instance._$template = template;
            instance._update(values);
            this._$clear();
            this._insert(instance.fragment);
            this._$committedValue = instance;
          } else this._$committedValue._update(values);
        }
        _commitIterable(values) {
          if (!isArray(this._$committedValue)) {
            this._$clear();
            this._$committedValue = [];
          }
          const itemParts = this._$committedValue;
          values.forEach((_, place) => {
            (itemParts[place] ??= new ChildPart(this._insert(createMarker()), this._insert(createMarker())))._$setValue(values, place);
          });
          if (values.length < itemParts.length) {
            this._$clear(itemParts[values.length]._$startNode);
            itemParts.length = values.length;
          }
        }
      }`,
      AttributePart: `class AttributePart {
        constructor(element, name, strings) {
          this.element = element;
          this.name = name;
          this.strings = strings;
        }
        _$setValue(values, place) {
          const next = place + this.strings.length - 1;
          const value = String.raw({ raw: this.strings }, ...values.slice(place, next));
          if (value !== this._$committedValue) this.element.setAttribute(this.name, (this._$committedValue = value));
          return next;
        }
      }`,
      render: `export const render = (value, container) => {
        (container._litPart ??= new ChildPart(container.appendChild(createMarker()), null))._$setValue([value], 0);
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
      'LitElement.update': `update() {
        render(this.render(), this.renderRoot);
      }`,
    },
  },
};

// In a template: events, properties, boolean attributes, comments, values in single quotes. Outside: directives.
const notCarried = /\s[@.?][\w-]+=(?=["$])|<!--|=\s*'\$\{|from 'lit\//;

/** The plugin that reads Lit by the table. */
export const leanLit = {
  name: 'lean-lit',
  transform(code, id) {
    if (/\/widgets\/.*\.ts$/.test(id) && notCarried.test(code))
      this.error(`${id} uses a part of Lit that lean-lit.mjs leaves out.`);
  },
  async load(id) {
    const [, name, file] =
      /node_modules\/((?:@lit\/reactive-element|lit-html|lit-element)\/)([\w-]+\.js)$/.exec(id) ?? [];
    if (!name) return;
    const source = await readFile(id.replace(file, `development/${file}`), 'utf8');
    const released = source.replace(/const (DEV_MODE|ENABLE_\w+) = true/g, 'const $1 = false');
    return cuts[name + file] ? cut(name + file, released, cuts[name + file]) : released;
  },
};

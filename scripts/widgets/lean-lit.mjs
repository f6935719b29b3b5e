// What no template of ours reaches in lit-html, each as it is written in its production build and what stands there
// instead: no bundler can leave out a method or a branch. Its check that strings are those of a real template stays.
const unreached = [
  // Polyfills, and a list of versions that only a warning reads.
  ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;', ''],
  ['B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");', ''],
  ['j as _$LH,', ''],
  // What directives ask a part for, and directives.
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
  [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, ''],
  ['t=M(this,t,i),', ''],
  ['t=M(this,t,i,0),', ''],
  ['t=M(this,t,i,0)??A', 't??=A'],
  ['r=M(this,e[s+n],i,n)', 'r=e[s+n]'],
  ['this._$AP?.(!1,!0,s);', ';'],
  // Values that leave a part as it is, and options of a rendering.
  ['E=Symbol.for("lit-noChange"),', ''],
  ['E as noChange,', ''],
  [/&&t!==E/g, ''],
  ['r===E&&(r=this._$AH[n]),', ''],
  ['if((t??=A)===E)return;', 't??=A;'],
  ['(t?.creationScope??l).importNode', 'l.importNode'],
  [',this._$Cv=e?.isConnected??!0', ''],
  [/,this\._\$AN=void 0/g, ''],
  [/const D=.*?,h\};/, 'const D=(t,i)=>(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t);'],
  // A binding to the element itself.
  [/class Z\{.*?M\(this,t\)\}\}/, ''],
  [
    '1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=new r.ctor(h,r.name,r.strings,this,t)',
  ],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  // Attributes that are there or not.
  [/class L extends H\{.*?(?=class z)/, ''],
  ['"?"===e[1]?L:', ''],
  // Bindings in comments, and in elements whose text is raw.
  [
    '8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'r.data===n)d.push({type:2,index:l});',
  ],
  [',y=/^(?:script|style|textarea|title)$/i', ''],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
  [/if\(y\.test\(r\.tagName\)\)\{.*?d\.push\(\{type:2,index:\+\+l\}\);r\.append\(t\[i\],c\(\)\)\}\}/, ''],
  ['(c=n??v,d=-1)', '(c=v,d=-1)'],
  ['(c=p,n=void 0)', 'c=p'],
  // Templates that are compiled beforehand, nodes as values, and lists that are no arrays.
  [
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'e=this._$AC(t)',
  ],
  [':void 0!==t.nodeType?this.T(t):d(t)?this.k(t)', ':u(t)?this.k(t)'],
];

/** What only elements that are worked in bind: properties, events, and parts of a picture. */
const ofInteraction = [
  [/class I extends H\{.*?(?=class z)/, ''],
  [/class z extends H\{.*?this\._\$AH\.handleEvent\(t\)\}\}/, ''],
  ['"."===e[1]?I:', ''],
  ['"@"===e[1]?z:', ''],
  [',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', ',0);'],
  ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
  ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
];

const reached = /[\s"'][?][\w-]+=\$\{|<(script|style|textarea|title)\b|<!--|lit\/directives/;
const reachedInInteraction = /[\s"'][.@][\w-]+=\$\{|\bsvg`/;

/**
 * lit-html without what our templates do not reach; `isInteractive` keeps what elements that are worked in bind. The
 * build fails where a template reaches what is left out, or where lit-html is written otherwise.
 */
export const leanLit = (widgets, { isInteractive }) => ({
  name: 'lean-lit',
  enforce: 'pre',
  transform(code, id) {
    if (id.startsWith(widgets)) {
      const templates = code.replace(/^\s*\*.*$/gm, '');
      const [found] =
        reached.exec(templates) ?? (isInteractive ? [] : (reachedInInteraction.exec(templates) ?? []));
      if (found)
        this.error(`${id} has ${found.trim()} in a template, which lean-lit.mjs leaves out of lit-html.`);
    }
    if (!id.endsWith('/lit-html/lit-html.js')) return;
    return [...unreached, ...(isInteractive ? [] : ofInteraction)].reduce((lit, [part, instead]) => {
      const left = lit.replace(part, () => instead);
      if (left === lit) this.error(`lit-html is not as lean-lit.mjs knows it: ${part} is not there.`);
      return left;
    }, code);
  },
});

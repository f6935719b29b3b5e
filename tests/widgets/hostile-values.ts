import { statesOn } from '../../widgets/site/gallery/states';

/** Where markup that came alive would ask; `/source/told?beacon` says whether it did. */
const beacon = '/source/polled?beacon';

const texts = [
  '<script>parent.ran=self.ran=1</script>',
  `<img src="${beacon}" onerror="self.ran=1">`,
  `"><svg onload="self.ran=1"><image href="${beacon}"/></svg>`,
  "' onpointerover='self.ran=1' autofocus onfocus='self.ran=1",
  `</style><style>@import "${beacon}"; * { background: url(${beacon}) }</style>`,
  `<link rel="stylesheet" href="${beacon}"><base href="https://evil.invalid/">`,
  `<iframe srcdoc="<script>parent.ran=1</script>" src="${beacon}"></iframe>`,
  `<a href="javascript:self.ran=1">here</a>`,
  'javascript:self.ran=1',
  `url("${beacon}")`,
  '</title></textarea></script><!--',
  '<okr-scorecard src="/source/polled?beacon"></okr-scorecard>',
  // What templates and their parts look like inside.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is there to stay text
  '<?lit$0$?><!--?lit$--> $lit$ ${self.ran=1} {{self.ran=1}} {count} {place}',
  '__proto__',
  'constructor',
  'toString',
  '\u202e\u2066drawkcab\u200f',
  '\ud800 half \udc00',
  '\u0000\u0001\uffff',
  'Z\u0351\u0320'.repeat(200),
  'W'.repeat(3000),
  ' ',
  '',
];
const numbers = [
  Number.NaN,
  Infinity,
  -Infinity,
  -0,
  0,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MIN_VALUE,
  2 ** 53,
  -1,
  1e21,
  1e-9,
  0.1 + 0.2,
  4_294_967_296,
];
const dates = [
  '2026-02-30',
  '0000-01-01',
  '9999-12-31',
  '2026-11-22T00:00:00Z',
  '22.11.2026',
  '-0001-01-01',
  '٢٠٢٦-١١-٢٢',
  '2026-11-22',
  '2026-10-01',
];

type Chance = () => number;
const pick = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;

function nested(depth: number): unknown {
  let inner: unknown = [];
  for (let i = 0; i < depth; i++) inner = i % 2 ? [inner] : { title: 'deep', keyResults: inner };
  return inner;
}

const throwing = () =>
  new Proxy(
    {},
    {
      get() {
        throw new Error('no field may be read');
      },
    },
  );

/** What no JSON holds: only a property of the element can be given it. */
const beyondJson: readonly ((chance: Chance) => unknown)[] = [
  throwing,
  () => nested(20_000),
  () => Symbol('text'),
  () => 10n ** 30n,
  () => new Date(Number.NaN),
  () => () => 1,
  () => Object.create(null),
  () => new Map([['title', 'x']]),
  () => ({
    toString() {
      throw new Error('is no text');
    },
  }),
  () => document.body,
];

const fromJson: readonly ((chance: Chance) => unknown)[] = [
  (chance) => pick(chance, texts),
  (chance) => pick(chance, texts),
  (chance) => pick(chance, texts),
  (chance) => pick(chance, numbers),
  (chance) => pick(chance, numbers),
  (chance) => pick(chance, dates),
  () => nested(40),
  () => null,
  () => true,
  () => [],
  () => ({}),
  (chance) => ({
    kind: 'currency',
    code: 'ZZZ',
    label: pick(chance, texts),
    decimals: pick(chance, numbers),
  }),
  (chance) => Array.from({ length: 30 }, (_, day) => [20_700 + day * 9, pick(chance, numbers)]),
];

/** Every holder of a field in a value, with the field's name. */
function fieldsOf(value: object, found: [object, string][] = []): [object, string][] {
  for (const [name, inner] of Object.entries(value)) {
    found.push([value, name]);
    if (typeof inner === 'object' && inner) fieldsOf(inner, found);
  }
  return found;
}

const readable = statesOn('2026-11-22').flatMap(({ given }) =>
  typeof given.snapshot === 'object' && given.snapshot ? [given.snapshot] : [],
);

/** A value of the same kind as what stood there, so that a part is drawn and not left out. */
function alike(was: unknown, chance: Chance): unknown {
  if (typeof was === 'number') return pick(chance, numbers);
  if (typeof was !== 'string') return pick(chance, fromJson)(chance);
  return /^\d{4}-/.test(was) ? pick(chance, dates) : pick(chance, texts);
}

/** A snapshot in which a few fields, or many, are what nobody would send in good faith. */
export function hostileSnapshot(chance: Chance, isJson: boolean): object {
  const snapshot: object = structuredClone(pick(chance, readable));
  const fields = fieldsOf(snapshot);
  for (let left = 1 + Math.floor(chance() ** 3 * 25); left > 0; left--) {
    const [holder, name] = pick(chance, fields);
    const kind = chance();
    const value =
      kind < 0.6
        ? alike(Reflect.get(holder, name), chance)
        : isJson || kind < 0.85
          ? pick(chance, fromJson)(chance)
          : kind < 0.93
            ? snapshot
            : pick(chance, beyondJson)(chance);
    Reflect.set(holder, name, value);
  }
  return snapshot;
}

/** None of them may be asked. */
export const refusedAddresses = [
  'javascript:self.ran=1',
  'data:application/json,{"pacemark":1,"asOf":"2026-11-22"}',
  'http://example.org/scorecard.json',
  'https://me:secret@example.org/scorecard.json',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  '//[',
  'https://',
];

const attributes: Record<string, readonly string[]> = {
  lang: ['x', 'de-DE-u-nu-thai', 'ar', '"><script>', 'en_US', '-'],
  theme: ['dark', 'expression(1)', ''],
  value: ['0.4', '1e999', 'NaN', '-3', '<b>', ''],
  expected: ['0.5', 'Infinity', '-1', '9'],
  label: texts,
  objective: ['1', '0', '-1', '1.5', '99', 'constructor', '<img>'],
  'key-result': ['1', '2', '__proto__', '1e9'],
  kpi: ['1', '-0', '7', 'length'],
  count: ['3', '1e9', '-5', 'NaN'],
  lit: ['0', '99', 'x'],
  refresh: ['-1', '1e-9', 'x'],
};

/** Sets up to three attributes, each to something nobody means. */
export function setHostileAttributes(element: Element, chance: Chance): void {
  for (let left = Math.floor(chance() * 4); left > 0; left--) {
    const name = pick(chance, Object.keys(attributes));
    element.setAttribute(name, pick(chance, attributes[name] ?? []));
  }
}

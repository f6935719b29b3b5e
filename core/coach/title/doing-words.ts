/** Verbs that name work rather than what it brings about. Verbs of change (raise, cut, reach, win) are not among them. */
const doing = [
  'add adopt agree analyse analyze announce apply arrange assess attend automate begin book build buy call carry',
  'choose clean collect complete conduct configure contact cook coordinate create decide define delegate deliver deploy',
  'design develop discuss do document draft draw enable enrol enroll establish evaluate execute explore file finalise',
  'finalize finish fix follow form formulate gather go have hire hold host identify implement install integrate interview',
  'introduce investigate kick launch learn look make map meet merge migrate move onboard open optimise optimize order organise organize',
  'overhaul paint participate perform pilot plan practise practice prepare present produce prototype publish put read',
  'rebuild record recruit redesign refactor refresh register release relaunch remove renovate replace research review',
  'revise rework rewrite roll run schedule select send set share ship sign sort start streamline study submit support',
  'switch take talk test tidy train translate try turn update upgrade visit work write',
]
  .join(' ')
  .split(' ');

/** Doing words that mean something else before certain words: "make customers happy", "run faster", "open rate". */
const onlyBefore: Record<string, RegExp> = {
  have: /^(an?|regular|weekly|monthly|daily)\b/,
  go: /^(to|for|on)\b/,
  make: /^(an?|the|some|sure)\b/,
  do: /^(an?|the|some|more|user|market|customer)\b/,
  run: /^(an?|the|some|our|two|user|customer)\b/,
  set: /^(up|an?|the|clear|our)\b/,
  put: /^(in place|together|up|an?|the)\b/,
  take: /^(an?|the|part|over)\b/,
  turn: /^(on|off)\b/,
  carry: /^out\b/,
  draw: /^(up|an?|the)\b/,
  kick: /^off\b/,
  look: /^(into|at)\b/,
  roll: /^out\b/,
  move: /^(to|the|our|into)\b/,
  hold: /^(an?|the|regular|weekly|monthly|our|user)\b/,
  open: /^(an?|the|our|up)\b/,
  order: /^(an?|the|new)\b/,
  form: /^(an?|the|our)\b/,
  file: /^(an?|the|our|my|for)\b/,
  support: /^(the|our|an?)\b(?!.*(resolution|response|tickets?|time)\b)/,
  sign: /^(an?|the|our|my|up)\b/,
  call: /^(an?|the|all|every|our|my)\b/,
  book: /^(an?|the|our|my)\b/,
  train: /^(an?|the|all|our|my|for|new)\b/,
  test: /^(?!coverage|pass|failures|results|scores?)/,
  release: /^(?!frequency|cadence|cycle|time|failures)/,
  review: /^(?!time|score|rating|turnaround)/,
  deploy: /^(?!frequency|time)/,
  update: /^(?!rate|frequency|latency)/,
  design: /^(?!score|satisfaction)/,
  contact: /^(?!rate)/,
  start: /^(?!up\b|time\b)/,
  work: /^(on|with|out|towards?)\b/,
  record: /^(an?|the|all|our|my|new)\b/,
  present: /^(an?|the|our|my|at|to)\b/,
  plan: /^(an?|the|our|my|for|and|next)\b/,
  study: /^(?!time|hours)/,
  read: /^(?!time|rate)/,
  research: /^(?!papers? cited)/,
  share: /^(?!of\b|price\b)/,
};

/** A title without its bullet, number and words like "successfully". */
export const bareTitle = (title: string): string => title.trim().replace(fillers, '');

const fillers =
  /^(?:[-–—•*·\s]+|\(?\d{1,2}[.)]\s+|kr\s*\d*\s*[:.)–-]\s*|(?:to|we|i|will|want to|must|need to|successfully|fully|finally|please|then|also|quickly|properly|officially|continue to|help|and)\s+)+/i;

/** Whether a bare title begins with a doing word. */
export function beginsWithDoing(title: string): boolean {
  if (workAsNoun.test(title)) return true;
  const [, verb = '', rest = ''] = /^([\p{L}-]+)\s*(.*)$/su.exec(title.toLowerCase()) ?? [];
  const base = baseOf(verb.replace(/^(re|co|pre|self)-/, ''));
  return base === undefined ? isOrder(verb, rest) : (onlyBefore[base]?.test(rest) ?? true);
}

/**
 * A first word right before an article is a verb, and a title that begins so tells somebody to do something ("Varnish
 * the door"): no list holds all such verbs. Those that ask for a change or a state are few, and are told apart.
 */
const isOrder = (word: string, rest: string): boolean =>
  /^(?:an?|the|our|my|your|all|every|each)\s/.test(rest) && !noOrder.has(word);

const noOrder = new Set(
  // Verbs of change and of states.
  (
    'accelerate achieve attain attract avoid be beat become boost bring cause convince cut decrease delight double drive ' +
    'earn ease eliminate enjoy exceed expand extend feel gain get give grow halve have help hit hold impress improve ' +
    'increase inspire keep know lead leave let lift like limit lose love lower maintain make master match maximise ' +
    'maximize minimise minimize need outperform pass prevent protect quadruple raise reach recover reduce remain retain ' +
    'save secure see sell sharpen shorten shrink slow speed stay stop strengthen surpass sustain treble triple trust ' +
    'understand use want widen win ' +
    // Words that are no verbs and stand before articles too.
    'about across after all among and around as at before behind below beside between beyond both by despite during ' +
    'each even everybody everyone everything few for from half in inside into just many more most much near nearly no ' +
    'nobody not of off on once one only onto or out over people per quite since so some such than that then this ' +
    'through throughout to towards twice under until up upon via what when where which while who whole with within without'
  ).split(' '),
);

const workAsNoun =
  /^(?:roll-?out|development|introduction|implementation|creation|launch|migration|integration|redesign) of\b|^get\b.*\b(?:online|live|done|up and running|off the ground)$/i;

/** Whether a title ends in what a finished task is called: "Guide published", "New site is live". */
export function endsDone(title: string): boolean {
  const last = /([\p{L}-]+)[.\s]*$/u.exec(title.toLowerCase())?.[1] ?? '';
  return finished.has(last);
}

const finished = new Set(
  (
    'launched published shipped released deployed implemented migrated completed finished delivered built installed ' +
    'integrated introduced created written redesigned rewritten refactored rebuilt documented finalised finalized ' +
    'drafted designed prepared updated upgraded live'
  ).split(' '),
);

/** "Launching" and "launched" are "launch"; undefined where no doing word is behind it. */
function baseOf(verb: string): string | undefined {
  const stems = [
    verb,
    verb.replace(/(ing|ed)$/, ''),
    verb.replace(/(ing|ed|d)$/, 'e'),
    verb.replace(/(.)\1(ing|ed)$/, '$1'),
  ];
  return stems.find((stem) => words.has(stem));
}

const words = new Set(doing);

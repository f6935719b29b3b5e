import { doingVerbs, noOrders } from './doing-verbs';

const determiner =
  /^(?:an?|the|our|my|your|their|his|her|all|every|each|some|any|another|both|this|these|new)\b/;
const particle =
  /^(?:up|out|off|on|down|in|into|back|away|over|through|to|for|with|at|about|around|together)\b/;

/** Doing words that are adjectives too ("clean air", "open mind"): verbs only before these. */
const adjectives = new Set(
  'clean clear correct fit live model open perfect slow smooth thin tidy welcome'.split(' '),
);

/** Doing words that mean something else before certain words: "make customers happy", "run faster", "turn profit". */
const onlyBefore: Record<string, RegExp> = {
  have: /^(?:an?|regular|weekly|monthly|daily|quarterly|the|my|our|all|one|two|lunch|dinner|coffee)\b(?!.*\b(?:better|less|more|fewer|good|healthy|happy|clean|full|full-time|clear)\b)/,
  go: /^(?:to|for|on|live|through|over|back|and|out|with|\p{L}{2,}ing)\b(?!.*\b(?:again)\b)/u,
  do: /^(?!well|better|not|without|less|so\b)/,
  run: /^(?!an? \p{L}+er \p{L}+$|faster|rate|times?\b|longer|further|more|less|out|smooth|short|on time|like|without)/u,
  set: /^(?:up|an?|the|clear|our|my|out|aside|new|goals?|rules|boundaries|targets?|dates?)\b/,
  put: /^(?:in|together|up|an?|the|on|our|my|down|out|aside|all|new|into)\b/,
  take: /^(?!less|longer|more|-up|up time)/,
  turn: /^(?:on|off|the|our|my|into|all|every)\b/,
  carry: /^(?:out|on|over)\b/,
  kick: /^(?:-?off|out|start)\b/,
  look: /^(?:into|at|for|through|over|after)\b/,
  roll: /^(?:-?out|up)\b/,
  move: /^(?:to|the|our|into|all|my|every|from|out|house|home|in|over|away|old|files?)\b/,
  hold: /^(?!on\b|steady|at\b|below|above|under|over|firm|costs?|prices?|the (?:line|level|price|cost|budget))/,
  form: /^(?:an?|the|our|new)\b/,
  file: /^(?:an?|the|our|my|for|all|taxes|tax|away|old)\b/,
  support: /^(?!.*(?:resolution|response|tickets?|time)\b)(?:the|our|an?|new|local|each|all|every)\b/,
  sign: /^(?:an?|the|our|my|up|off|on|contracts?|with|new|all)\b/,
  start: /^(?!up\b|-up|time\b)/,
  work: /^(?:on|with|out|towards?|through|together|at|in|as)\b/,
  present: /^(?:an?|the|our|my|at|to|all|results|findings)\b/,
  share: /^(?!of\b|price\b)/,
  fill: /^(?!rate)/,
  add: /^(?!value\b)/,
  match: /^$/,
  change: /^(?!in\b|of\b|rate|failure)/,
  cut: /^(?:back (?:the|all|on)|the (?:hedge|grass|lawn|trees?|video|film))/,
  give: /^(?:(?:\d+|two|three|four|five|six|an?|the|my|our|some) )?(?:\p{L}+ )?(?:talks?|lectures?|lessons?|tours?|concerts?|courses?|presentations?|workshops?|speech|class|classes|recitals?|trainings?|briefings?|demos?|interviews?|feedback)\b/u,
};

/** Words for what is measured: a doing word right before them is the name of a measure ("review time", "open rate"). */
const measures =
  /^(?:\p{L}+ ){0,2}(?:rates?|times?|scores?|levels?|values?|volumes?|costs?|quality|accuracy|duration|frequency|cadence|cycles?|coverage|satisfaction|turnover|turnaround|income|revenue|sales|profits?|margins?|usage|consumption|backlog|latency|uptime|downtime|adherence|completion|ratios?|counts?|hours|punctuality|engagement|attendance|failures?|errors?|response|resolution|engines?|habits?|delays?|capacity|strength|pressure|speed|abandonment|intake|conversion|arrears|efficiency|productivity)\b/u;

/** Verbs of finding out, whose object is a measure often: there it is a task still ("Measure the response time"). */
const findingOut = new Set(
  'analyse analyze assess audit benchmark calculate check compare define determine document estimate evaluate forecast identify investigate log measure monitor record research set track understand'.split(
    ' ',
  ),
);

/** What follows where the first word is the subject of a sentence: "Stock is always right", "Licence granted". */
const verbOfState =
  /^(?:that|which|is|are|was|were|has|remains?|stays?|feels?|becomes?|gets|goes|runs|works|comes|keeps|takes)\b|^\p{L}{3,}ed[.\s]*$/u;

/** "Walk more", "answer parents faster": a change in words alone, though it begins with a doing word. */
const changeInWords =
  /^(?:more|less|fewer|better|faster|longer|further|farther|earlier|later|well|smarter|harder)\b|\bwith (?:more|less)\b|\b(?:faster|quicker|quickly enough|sooner|(?<!\bto \p{L}+ )better|healthier|smarter|more easily|fluently|confidently|freely|reliably|calmly)[.\s]*$/u;

const fillers =
  /^(?:[-–—•*·✓☐□>\s]+|\[[ x]?\]\s*|\(?\d{1,2}[.)]\s+|kr\s*#?\d*\s*[:.)–-]\s*|o\d+[.)]?kr\s*\d+[:.)–-]?\s*|key results?\s*\d*\s*[:.)–-]\s*|(?:to|we|i|i'll|we'll|i’ll|we’ll|will|shall|should|let's|let’s|want to|wants to|would like to|like to|plan to|aim to|try to|trying to|must|need to|have to|successfully|fully|finally|please|then|also|now|quickly|properly|officially|proactively|personally|jointly|carefully|thoroughly|regularly|actively|simply|just|todo|to-do|task|goal|continue to|help to|help|and)[:\s]\s*)+/i;

/** "By March, …", "every morning, …": when it is done stands before what is done. */
const whenFirst =
  /^(?:by|until|before|after|in|during|over|this|next|every|each|once|at)\s[^,:]{2,28}[,:]\s+|^(?:every|each) (?:day|morning|evening|night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\s+/i;

/** A title without its bullet, number and words like "successfully". */
export const bareTitle = (title: string): string =>
  title.trim().replace(fillers, '').replace(whenFirst, '').replace(fillers, '');

/** Whether a bare title begins with a doing word. */
export function beginsWithDoing(title: string): boolean {
  const [, verb = '', rest = ''] = /^([\p{L}-]+)[\s,/&]*(.*)$/su.exec(title.toLowerCase()) ?? [];
  return isDoing(verb, rest) || namesSideOfWork(title);
}

function isDoing(verb: string, rest: string): boolean {
  if (verb === 'get') return gettingDone.test(rest) && !changeInWords.test(rest);
  if (verb === 'a' && /^\/?b[ -]test\b/.test(rest)) return true;
  const base = baseOf(verb.replace(/^(?:re|co|pre|self|cross)-/, ''));
  if (base === undefined) return isOrder(verb, rest);
  if (verbOfState.test(rest) || (base !== 'do' && changeInWords.test(rest))) return false;
  if (isParticiple(verb, base)) return determiner.test(rest);
  if (base === 'make') return isMaking(rest);
  if (onlyBefore[base]) return onlyBefore[base].test(rest);
  if (adjectives.has(base)) return determiner.test(rest) || particle.test(rest) || /^\p{Lu}/u.test(rest);
  return findingOut.has(base) || determiner.test(rest) || !measures.test(rest);
}

const isParticiple = (verb: string, base: string): boolean => verb !== base && verb.endsWith('ed');

/** "Make a plan", "make sure", "make the video", but not "make the start easier" or "make customers happy". */
const isMaking = (rest: string): boolean =>
  /^(?:an?|some|sure|new|plans?|lists?|contact|arrangements?|appointments?|time|another|use|notes|copies|calls|videos?|decisions?|enquiries|bookings)\b/.test(
    rest,
  ) ||
  (determiner.test(rest) &&
    !/\b(?:\p{L}+(?:er|ier|able|ible|ful|less|proof)|easy|happy|safe|clear|fun|simple|calm|clean|known|feel|more|less|work|last|easier to \p{L}+)\b[^,]{0,24}$/u.test(
      rest,
    ));

/** "Get the new site online", "get certified", "get a quote": what can be ticked off once it is got. */
const gettingDone =
  /^(?:an?|the|my|our|all|new|certified|accredited|licen[sc]ed|registered|approval|permission|planning|quotes?|feedback|sign-?off|buy-in|started|ready|rid of|in touch|going|help|advice|on board)\b|\b(?:online|live|done|up and running|off the ground|signed|approved|repaired|fixed|installed|built|published|printed)\b/;

/**
 * A first word right before an article is a verb, and a title that begins so tells somebody to do something ("Varnish
 * the door"): no list holds all such verbs. Those that ask for a change or a state are few, and are told apart.
 */
const isOrder = (word: string, rest: string): boolean =>
  /^(?:an?|the|our|my|your|all|every|each)\s/.test(rest) && !stemsOf(word).some((stem) => noOrders.has(stem));

/** "Garden: build raised beds", "Research and select a partner", "Proactively reach out to …". */
function namesSideOfWork(title: string): boolean {
  const [, after] = /^(?:[\p{L}\d&/-]+ ?){1,4}:\s+(.+)$/su.exec(title) ?? [];
  if (after !== undefined && beginsWithDoing(bareTitle(after))) return true;
  return /^(?:reach(?:ing)? out|find out|figure out|bring in|catch up|follow up|sort out|clear out|clean up|set up|sign up|hand (?:over|in|out)|write up|draw up|see (?:an?|the|my) (?:doctor|dentist|gp|physio|specialist|adviser|advisor|accountant|lawyer))\b/i.test(
    title,
  );
}

/** "Launching" and "launched" are "launch"; undefined where no doing word is behind it. */
export const baseOf = (verb: string): string | undefined =>
  stemsOf(verb).find((stem) => doingVerbs.has(stem));

const stemsOf = (verb: string): string[] => [
  verb,
  verb.replace(/(?:ing|ed)$/, ''),
  verb.replace(/(?:ing|ed|d)$/, 'e'),
  verb.replace(/(.)\1(?:ing|ed)$/, '$1'),
  verb.replace(/ied$/, 'y'),
  verb.replace(/ying$/, 'ie'),
];

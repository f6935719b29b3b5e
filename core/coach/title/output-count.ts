import { baseOf } from './doing-words';
import { isMeasured } from './measured';

/**
 * Whether the number of a title only counts what its doing word makes or holds ("Publish 4 posts", "Hold 12
 * interviews"): the work is done then, and nothing need be better. An amount that is practised ("Run 150 km", "Read 12
 * books"), a share ("9 of 10"), a score, money, and people who are won are measures.
 */
export function countsOutput(title: string): boolean {
  if (isMeasured(title) || share.test(title)) return false;
  const [, verb = '', amount = '', rest = ''] = counted.exec(title) ?? [];
  if (decimal.test(amount)) return false;
  const base = baseOf(verb.toLowerCase());
  if (base === undefined) return countedDone.test(title);
  if (practised.has(base) && !(base === 'run' && heldEvents.test(rest))) return false;
  if (winning.has(base) && people.test(rest)) return false;
  return !(rate.test(title) && !regularly.has(base));
}

/** "In 9 of 10 sprints", "Survey score of 8": told by how much or how well, not by how many. */
const share =
  /\d\s+(?:out )?of (?:every |the )?\d|\b(?:scores?|ratings?|grades?|average)(?:\s+(?:of|from|at|to|above|over|under|below))?\s+\d/iu;
const decimal = /^\d+[.,]\d{1,2}$/;

const number =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|a dozen)';
const counted = new RegExp(
  String.raw`^([\p{L}-]+)(?:\s+(?:and|or) [\p{L}-]+)?(?:\s+[\p{L}’'-]+){0,4}?\s+(${number})\s+(.+)$`,
  'isu',
);

/** "3 workshops held", "Two case studies published". */
const countedDone = new RegExp(
  String.raw`^(?:at least |all )?${number}\s+(?:[\p{L}-]+\s+){1,4}(?:held|published|written|launched|posted|sent|organi[sz]ed|run|built|created|recorded|designed|produced|delivered|planted|painted|made|conducted|interviewed|submitted|completed|finished|shipped|drafted|filmed|installed|visited|contacted)\b`,
  'iu',
);

/** What is done for its own sake: how much of it is what counts. */
const practised = new Set(
  'climb cycle dance exercise go hike jog juggle learn listen memorise memorize move play practise practice pray process read ride row run serve ski stock stretch study supply swim walk'.split(
    ' ',
  ),
);

const heldEvents =
  /\b(?:workshops?|webinars?|experiments?|sessions?|trainings?|tests?|surveys?|campaigns?|events?|classes|courses?|interviews?|pilots?|clinics?|stalls?)\b/i;

/** Making and telling, which is work also where it is done each week. */
const regularly = new Set(
  'approach call contact create email film hold host invite offer organise organize pitch plant post publish schedule send shoot speak talk visit write'.split(
    ' ',
  ),
);

/** Verbs that win people, or things that others decide on: then their number is a measure. */
const winning = new Set(
  'add book certify enrol enroll fill have hire make migrate onboard open recruit sign'.split(' '),
);
const people =
  /\b(?:subscribers?|customers?|clients?|users?|members?|followers?|donors?|readers?|volunteers?|pupils?|students?|patients?|participants?|visitors?|partners?|accounts?|sponsors?|fans?|guests?|listeners?|leads?|sign-?ups|orders?|sales|deals?|bookings?|enquiries|donations?|referrals?|tenants?|apprentices?|engineers?|nurses?|teachers?|developers?|designers?|staff|gigs?|families|households|people|friends|positions?|posts filled|vacancies)\b/i;

/** Where how often is told: a number of times in a time. */
export const tellsRate = (title: string): boolean =>
  rate.test(title) && /\d|\b(?:one|two|three|four|five)\b/i.test(title);

const rate =
  /\b(?:an?|per|each|every)\s+(?:day|night|week|weekend|month|morning|evening|quarter|year|hour|shift)\b|\b(?:daily|weekly|monthly|nightly)\b/i;

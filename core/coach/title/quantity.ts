const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';

/** Numbers that count nothing: deadlines, versions and names, years, "30-day", "24/7", "1:1". */
const counting = [
  new RegExp(
    String.raw`\b(?:by|before|until|till|on|in|from|for|at|during)\s+(?:the\s+)?(?:end\s+of\s+)?(?:q[1-4]|h[12]|\d{1,2}(?:st|nd|rd|th)?\s+(?:${months})[a-z]*|(?:${months})[a-z]*\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?|\d{1,2}[./]\d{1,2}[./]?)(?:,?\s+\d{4})?(?![\w%])`,
    'giu',
  ),
  /\b\d{4}-\d\d(?:-\d\d)?\b/g,
  /\b20[12345]\d\b(?!\s*(?:%|km|steps|words|customers|users|people|metres|meters|minutes))/gi,
  /\b(?:v|version|phase|step|part|stage|iteration|sprint|chapter|level|tier|wave|round|module|act|no\.?|nr\.?|q|h|iso|soc|rfc|week|day|article|section|paragraph|python|java|windows|node|office)\s*[-#]?\s*\d[\d.]*\b/gi,
  /#\d+/g,
  /\b\d+-(?:day|week|month|year|hour|minute|step|page|point|person|part|factor|way|degree|bit|pager|stage)\b/gi,
  /\b\d+\s*(?::|\/|-on-|on|-)\s*\d+s?\b(?!\s*%)/gi,
  /(?<=\p{Lu}\p{Ll}+ )\d+(?:\.\d+)?(?![\d.,]*\s*[\p{L}%])/gu,
];

const number = /(?<![\p{L}\d.])(\d[\d.,]*)\s*(%|x\b|[km]\b|km\b|kg\b|h\b|(?![\p{L}]))/giu;
const inWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|dozen|hundred|thousand|zero|twice|double|half (?:of|the|as)|one \p{L}+ (?:a|per) (?:day|week|month|year))\b(?!-)/iu;

/**
 * Whether a title counts something: a number that is neither a name nor a date nor a lone 1, or one in words.
 * "Publish 10 articles" and "in under 4 hours" do; "Launch version 2", "by 15 March" and "the 2026 report" do not.
 */
export function namesQuantity(title: string): boolean {
  const [verb = ''] = /^\s*[\p{L}-]+/u.exec(title) ?? [];
  // The verb begins with a capital as names do: what follows it is looked at alone.
  const rest = counting.reduce(
    (text, pattern) => text.replace(pattern, ' '),
    title.slice(verb.length).replace(/^\s+/, '  '),
  );
  if (inWords.test(rest)) return true;
  return [...rest.matchAll(number)].some(
    ([, digits = '', unit]) => unit !== '' || Number(digits.replace(/[.,]$/, '')) !== 1,
  );
}

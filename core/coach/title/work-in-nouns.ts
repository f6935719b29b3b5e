import { baseOf } from './doing-words';

/**
 * Whether a title that counts nothing names work without an order: by what a finished task is called ("Guide
 * published", "New site is live"), by a noun of doing ("Introduction of …", "Weekly review with …") or by what is to
 * be there ("New logo", "Staff handbook").
 */
export const namesWork = (title: string): boolean =>
  !tellsOfChange.test(title) && (endsDone(title) || isDoingNoun(title) || isThingToMake(title));

const tellsOfChange =
  /^(?:all|every|each|better|more|less|fewer|higher|lower|faster|no|zero|never|always|happy|happier|good|great|strong|stronger|everyone|everybody|nobody|people)\b|\b(?:better|faster|sooner|easier|more often|less often|happier|without (?:asking|help|me))\b/i;

/** "Guide published", "Two-factor login set up for the office": a participle, and at most where, when or how behind it. */
function endsDone(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const at = words.findIndex((word, place) => place > 0 && isDone(word, words[place + 1]));
  if (at < 0)
    return /\b(?:is|are|be|goes|go|went)? ?(?:live|in place|up and running|operational|online|in use|in operation)[.\s]*$/i.test(
      title,
    );
  const next = words[at + 1];
  return next === undefined || behindParticiple.has(next);
}

function isDone(word: string, next: string | undefined): boolean {
  if (irregular.has(word)) return !(word === 'set' && next !== undefined && next !== 'up');
  return word.endsWith('ed') && baseOf(word) !== undefined && word.length > 4;
}

const irregular = new Set(
  'paid built written rewritten rebuilt held made sent bought taught drawn chosen sewn sown planted dug laid shot redone done hung filmed begun put set '.split(
    ' ',
  ),
);

const behindParticiple = new Set(
  'and or by in on at for with to from before until over across into online up out off down together again successfully properly this next as within per of after between among through the'.split(
    ' ',
  ),
);

const isDoingNoun = (title: string): boolean =>
  (/^(?:the )?[\p{L}-]+(?:tion|sion|ment|ysis|ing|al|roll-?out|launch|redesign|upgrade|set-?up|build) of\b/iu.test(
    title,
  ) &&
    !/^(?:the )?(?:satisfaction|retention|conversion|participation|attention|motivation|utili[sz]ation|consumption|adoption|proportion|fraction|precision|emission|concentration|understanding|feeling|rating|standing|total|survival|arrival|engagement|commission)\b/i.test(
      title,
    )) ||
  (/^(?:weekly|monthly|daily|quarterly|yearly|annual|regular|fortnightly|bi-?weekly)\s/i.test(title) &&
    !/^\p{L}+(?:-\p{L}+)? (?:active|unique|average|revenue|sales|users|visitors|visits|turnover|income|spend|hours|savings|output|steps|orders|churn|rate|readers|recurring|profit|costs?)\b/iu.test(
      title,
    ));

const people =
  'customers|clients|members|hires|starters|staff|colleagues|parents|pupils|students|nurses|employees|joiners|users|people|volunteers|donors|readers|patients|neighbours|families|guests|visitors|listeners|followers';

/** A new thing, or a short name that ends in one that somebody makes or holds, without a verb that tells of it. */
function isThingToMake(title: string): boolean {
  const bare = title.replace(/[.\s]+$/, '');
  const count = bare.split(/\s+/).length;
  if (/^(?:a |the |our |my )?(?:brand[- ])?new\s/i.test(bare) && count <= 9)
    return !new RegExp(
      String.raw`\b(?:${people})\b|\b(?:feels?|knows?|come|comes|are|is|have|has|find|finds|trust|use|uses|stay)\b`,
      'i',
    ).test(bare);
  const head = bare.replace(/\s(?:for|with|of|to|in|on|at|about|by|from|and)\s.*$/i, '');
  return head.split(/\s+/).length <= 5 && thing.test(head) && count <= 10;
}

const thing = new RegExp(
  String.raw`(?:^|\s)(?:${[
    'launch relaunch roll-?out workshops? surveys? training trainings audit meetings? migration redesign renovation',
    'update upgrade draft plan concept report handbook guide manual checklist strategy policy campaign event course',
    'presentation website homepage newsletter inspection analysis implementation introduction installation set-?up',
    'kick-?off clean-?up deep-clean maintenance excursion trip outing dinner party lunch hearing display stall fair raffle bazaar open-day mode feature integration module landing-page repairs? rebuild interviews? inventory documentation prototype template',
    'schedule rota menu brochure leaflet poster logo flyer exhibition concert festival retreat offsite rehearsals?',
    'stocktake refurbishment extension conversion-kit dashboard wiki faq app portal tool process agreement contract',
    'proposal application certification hackathon pilot roadmap backup test-run spring-clean check-up podcast blog',
    'video album cd demo tutorial timetable syllabus curriculum budget business-plan database crm migration-plan',
  ]
    .join(' ')
    .split(' ')
    .join('|')})$`,
  'i',
);

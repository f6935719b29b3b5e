import { type Say, sayer } from '../../../core/words';

const en = {
  title: 'Embed in a page',
  what: 'What you embed',
  okrs: 'OKRs of {cycle}',
  ring: 'OKRs of {cycle}, as one ring',
  checkIns: 'Newest check-ins of {cycle}',
  keyResult: 'Trend of one key result',
  map: 'Strategy map',
  oneKpi: 'One KPI',
  kpiTrend: 'Trend of one KPI',
  trendOf: 'Trend: {title}',
  kpis: 'KPIs and scores',
  shows: 'What it shows',
  heading: 'Heading',
  headingPlaceholder: 'Customer success',
  history: 'How values went so far',
  confidence: 'Your confidence',
  notes: 'Your latest notes',
  moved: 'Which targets were moved late',
  preview: 'What others will see',
  bytes: 'Exactly what leaves: {size}',
  usualRules:
    'Your own limits of a status are not in it: it is shown by the defaults, here and wherever you paste it.',
  usualWeeks:
    'The weekday that your weeks begin on is not in it: weeks are counted from the first day of the cycle.',
  phasesStay: 'Phased targets stay here: what others see is the even pace.',
  dueStays: 'Due dates of key results stay here: what others see is the end of the cycle.',
  drawnByWidget:
    'A tag or a link draws it like this; a table or a picture shows the same numbers in its own way.',
  cannotTakeBack: 'A pasted copy cannot be taken back: it stays where you paste it, as it is today.',
  where: 'Where does it go?',
  otherWays: { one: 'One other way', other: '{count} other ways' },
  scheme: 'For a page that is',
  light: 'light',
  dark: 'dark',
  copy: 'Copy',
  copyWay: 'Copy: {way}',
  copyAlternative: 'Copy its words',
  copyAlternativeOf: 'Copy its words: {way}',
  copied: 'Copied. Paste it into your page.',
  saved: 'Saved as {name}, where your browser puts downloads.',
  notDrawn: 'The browser could not draw this picture. Copy the table instead.',
  notCopied: 'The browser did not let it be copied. Select the text below and copy it yourself.',
  needsPage: 'This needs your embed page: type its address below first.',
  pageAddress: 'Address of your embed page',
  pageAddressPlaceholder: 'https://example.org/okr/embed.html',
  pageAddressWrong: 'This is not a web address that begins with https://.',
  pageStepFiles: 'Save these files and put them on any static host, in one folder.',
  pageStepAddress:
    'Type the address of embed.html above. Nothing is sent there: the data stands in the link, after the # sign.',
  pageNotNeeded: 'The table needs no host: it can be copied now.',
  file: 'Save {name}',
  length: 'The link has {count} characters, its address included. It fits wherever {most} do.',
  tooLong:
    'The link has {count} characters, more than the {most} that Notion and some others take. Leave something out, an objective too, or paste the table.',
  'leaveOut.history': 'Leave out how values went ({count} fewer)',
  'leaveOut.notes': 'Leave out your notes ({count} fewer)',
  'leaveOut.confidence': 'Leave out your confidence ({count} fewer)',
  nothing: 'Choose at least one objective.',
};

export type EmbedKey = keyof typeof en;

/** What the embed dialog says. */
export const sayEmbed: Say<EmbedKey> = sayer({ en });

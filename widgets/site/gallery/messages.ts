import { type Say, sayer } from '../../../core/words';

const en = {
  title: 'Pacemark widgets',
  intro:
    'Each element in each of its states, with attributes to try. Nothing you type here leaves this page.',
  look: 'How it is shown',
  theme: 'Theme',
  auto: 'as your system',
  light: 'light',
  dark: 'dark',
  width: 'Width',
  whole: 'whole',
  pixels: '{count} px',
  direction: 'Direction',
  ltr: 'left to right',
  rtl: 'right to left',
  contents: 'On this page',
  state: 'State',
  usual: 'As usual',
  everyStatus: 'Every status',
  noCheckIn: 'Without a check-in',
  longWords: 'Long words',
  rightToLeft: 'Arabic titles',
  markup: 'Titles that look like markup',
  old: 'Not updated for 30 days',
  partly: 'Readable in part',
  newer: 'Of a newer version',
  hollow: 'A snapshot with nothing in it',
  empty: 'Without a snapshot',
  broken: 'Not whole JSON',
  refused: 'An address that is not allowed',
  attributes: 'Attributes',
  data: 'Its data, as JSON',
  dataAbout: 'Change it and see. Ten lines by hand are enough.',
  unset: 'not set',
  yourTag: 'The tag for your page',
  yourImport: 'The import for your bundle',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. Select the text and copy it yourself.',
  allStates: { one: 'Its one state', other: 'All {count} states at once' },
  reference: 'Reference',
  name: 'Name',
  about: 'What it does',
  events: 'Events',
  parts: 'Parts',
  properties: 'Custom properties',
  builder: 'Make your own',
  builderAbout:
    'Paste a sheet of objectives and key results (CSV, a table, Markdown), or a snapshot as JSON. You get a tag, a link, a table or a picture. It is read in this page and sent nowhere.',
  pasteHere: 'Your objectives and key results',
  pastePlaceholder: 'Objective, Key Result, Start Value, Target Value, Current Value, Quarter',
  openFile: 'Or open a file',
  example: 'Use an example',
  heading: 'Heading',
  headingPlaceholder: 'Customer success',
  cycle: 'Cycle',
  nothingYet: 'What you paste is shown here.',
  read: {
    one: 'Read: one key result. This is what others will see.',
    other: 'Read: {count} key results. This is what others will see.',
  },
  unread: { one: 'One thing could not be read:', other: '{count} things could not be read:' },
  line: 'Line {line}: {why}',
  notJson: 'It begins like JSON and is not whole.',
  notJsonAt:
    'It begins like JSON and is not whole: look at line {line}. Often a comma or a quotation mark is missing, or one is too many.',
  place: '{place} is missing or not as expected.',
  noObjectives: 'No objective was found in it.',
  where: 'Where does it go?',
  otherWays: { one: 'One other way', other: '{count} other ways' },
  save: 'Save {name}',
  saved: 'Saved as {name}.',
  needsHost:
    'This needs the page at an address of its own: put this folder on any static host and open it there.',
  linkLength: 'The link has {count} characters; Notion and some others take {most}.',
  scheme: 'For a page that is',
};

export type GalleryKey = keyof typeof en;

/** What the gallery says. */
export const say: Say<GalleryKey> = sayer({ en });

/** That a JSON text is not whole, and at which line, where that is known. */
export const sayFault = ({ line }: { line?: number }, locale: string): string =>
  line === undefined ? say(locale, 'notJson') : say(locale, 'notJsonAt', { line });

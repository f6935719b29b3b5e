import { type Say, sayer } from '../../../core/words';

const en = {
  frame: 'Pacemark: live scorecard',
  onlyYou: 'Live from your Pacemark. Only you see this; others see what was pasted.',
  showHere: 'Show my live scorecards here',
  showText:
    'A table, picture, tag or embedded link that you copied with its public id is then drawn live, for you alone. Plain text and written links stay as you pasted them. Pages that are open change when they are loaded again.',
  addSite: 'Another site',
  addSitePlaceholder: 'https://wiki.example.org',
  allow: 'Allow it',
  notSite: 'This is not a web address that begins with https:// or http://.',
  refused: 'The browser did not allow it. Nothing was changed.',
  mark: 'Let me see it live where it is pasted',
  markText:
    'Adds a random public id to what you copy. Where you allow a site in the settings, your live scorecard stands over the pasted one. Others see what you pasted, and the id; it says nothing about you, but whoever finds it twice knows that both are of one person.',
  given: 'Scorecards with a public id',
  givenText:
    'Each is live on the sites you chose, wherever it stands in a page. One that you take back is live nowhere any more; what you pasted stays as it is.',
  givenOn: 'given on {date}',
  noKpi: 'A KPI that is gone',
  takeBack: 'Take back',
  takenBack: 'Taken back.',
} as const;

export type LiveKey = keyof typeof en;

/** What is said of pasted scorecards that are shown live. */
export const sayLive: Say<LiveKey> = sayer({ en });

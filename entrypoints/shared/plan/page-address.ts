/** The parts of the page that opens in a tab of its own. */
export type PagePart =
  | ''
  | 'bring-in'
  | 'embed'
  | 'settings'
  | 'data'
  | 'data/save'
  | 'restore'
  | 'scorecard'
  | 'choose'
  | `score/${string}`;

export const pageAddress = (part: PagePart): string => `/dashboard.html#/${part}`;

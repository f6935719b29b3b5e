/** What bringing in a file says, in English. */
export const en = {
  tooLarge: 'This file is {megabytes} MB; the most that can be read is 10 MB. Nothing was changed.',
  empty: 'This file is empty. Nothing was changed; save it again where it came from.',
  picture:
    'This is a picture, not a sheet. Nothing was changed; choose a sheet, an export or a Markdown list.',
  dataForPages:
    'This is the data of a scorecard for a page: what a quarter showed, not its record. Nothing was changed; choose a sheet or a backup.',
  unknownJson:
    'This JSON holds no OKRs in a form that is known here. Nothing was changed; choose a sheet, an export or a Markdown list.',
  pdf: 'This is a PDF, not a sheet. Nothing was changed; save the table as CSV and choose that file.',
  workbook:
    'This is a workbook, which cannot be read here. Nothing was changed; save the sheet as CSV in your sheet program and choose that file.',
  webPage:
    'This is a web page, not a sheet. Nothing was changed; save the table as CSV and choose that file.',
  binary: 'This file does not hold text. Nothing was changed; choose a CSV file.',
  tooManyRows: 'This file has more than {most} rows, the most that can be read. Nothing was changed.',
  tooManyColumns: 'This file has more than {most} columns, the most that can be read. Nothing was changed.',
  unread: {
    one: 'A sign on this line is not UTF-8 and stands as �. Write it again there, or choose another encoding above.',
    other:
      'From this line on, {count} signs are not UTF-8 and stand as �. Write them again there, or choose another encoding above.',
  },
  noHeaders:
    'The first row names no column that is known here. Nothing was changed; it should name at least Objective and Key Result, or Date, Key Result and Current Value, or KPI and a month with its year.',
  monthOrDay: 'a month with its year, or a day',
  missingColumns:
    'No column is known to hold: {columns}. Nothing of this file is taken until you choose it below.',
  notJson: 'This file begins like JSON and cannot be read as such. Nothing was changed; export it again.',
  otherTable: 'This row is in another table of the file, whose columns are less well known.',
  noRows: 'There is nothing below the first row, so there is nothing to bring in.',
  rowTooLong:
    'This row has {cells} cells, the first row has {headers}. A text that holds the sign between cells needs quotes around it.',
  openQuote:
    'A quote opens on this line and never closes, so the rest of the file cannot be split into rows.',
  singleQuote:
    'A text on this line holds a quotation mark that is not doubled, so it cannot be split into cells. Write "" for each one within a text.',
  singleQuotes:
    'A text on this line holds a quotation mark that is not doubled, so what stands from here to line {last} cannot be split into cells. Write "" for each one within a text.',
  noObjective: 'There is no objective on this line or above it.',
  notAnItem:
    'This line is neither a heading nor an item of a list, so it is not taken. Write “- ” in front of it to bring it in as a key result.',
  underNotes: 'This item is under a heading of notes, which are not taken.',
  besideTable:
    'This item of a list stands in a file with a table of OKRs, of which only the table is read. Bring it in from a file of its own.',
  notACycle: '“{text}” is not a cycle that can be read. Write it as Q4 2026, 2026-11 or 2026.',
  notANumber: '“{text}” in “{column}” is not a number.',
  valueNotANumber: '“{text}” is not a number.',
  noTarget: 'There is a value but no target, so there is nothing to measure against.',
  noMovement:
    'Start and target are the same ({value}). Give it another target, or write it here as one to keep or as yes or no.',
  twice: 'The same key result stands on line {line} already.',
  twiceObjective: 'The same objective stands on line {line} already.',
  differs:
    '“{title}” stands in “{file}”, line {line}, as well and differs here; it is taken as it stands there.',
  noTitle: 'This row has no title.',
  notAMetric: '“{text}” is not a kind of measure that is known. Write reach, maintain, milestones or yes/no.',
  dueLeft: '“{text}” is not a day that can be read; the key result is taken without it.',
  noDate: 'There is no date on this line.',
  notADate: '“{text}” is not a day that can be read. Write it as 2026-11-22.',
  noValue: 'There is no value on this line.',
  noKeyResult: 'No key result is called “{title}”, in these files or in your plan.',
  noKeyResultThen: 'No key result called “{title}” is in a cycle that holds {date}.',
  leftOut: 'You chose to leave “{title}” out.',
  otherUnit: '“{text}” does not fit “{title}”, which is kept in {unit}.',
  minutes: 'minutes',
  plainNumbers: 'plain numbers',
  fromKpi: '“{title}” takes its values from a KPI; write “{text}” there.',
  notYesNo: '“{text}” does not fit “{title}”, which is either reached or not: write yes or no.',
  notAligned: '“{title}” is aligned to no objective that is in these files or in your plan.',
  notAType: '“{text}” is not a type that can be read. It should be Objective, Key result or Deliverable.',
  noPeriod: 'This objective has neither a period nor a start and an end date that can be read.',
  titleCut: 'The title was longer than 500 characters and is cut there.',
  noteCut: 'The note was longer than 10,000 characters and is cut there.',
  currentLeft: '“{text}” in “{column}” is not a number; the key result is taken without it.',
  currentOther: '“{text}” in “{column}” is not in {unit}; the key result is taken without it.',
  weightLeft: '“{text}” is not a weight between 0 and 1,000; it is taken without it.',
  currentOlder: '“{title}” has check-ins already, so its current value is not taken as one.',
  dropped: '“{title}” was dropped there; it is taken, and you may remove it.',
  phasedLeft: 'Its phased targets are not taken, only the last one.',
  supportsLeft:
    '“{title}” is no objective of a longer cycle in this file; this one is taken without what it supports.',
  checkInsGuessed:
    'How this export names what is in a check-in is not published, so it is read by a guess. Compare dates and values with what you know before you bring it in.',
  checkInsUnread:
    'Of its check-ins {count} could not be read, for want of a date or a value; they are not taken.',
  findBaseline: 'Its target was to find a baseline: it is taken as reached or not.',
  habits: 'Keep my habits',
  noHabit: '“{title}” is not among the habits of the other file.',
  noHabitTarget: 'This habit has no target above 0, so there is nothing to measure against.',
  notAMark: '“{text}” under “{title}” is not a mark that can be read.',
  nothingBeside: 'Nothing that is read stands beside the name on this line, so it is taken for a heading.',
  twiceKpi: 'The same KPI stands on line {line} already.',
  severalKpis:
    'Several KPIs here are called “{title}”, so it cannot be told which is meant. Give one of them another name.',
  workedOut: '“{title}” is worked out from other KPIs here, so it takes no readings.',
  monthsAlone:
    'A month or a day needs its year: write Nov 2026 or 16 Nov 2026 in place of {text}. What stands below is not taken.',
  notAPeriod: '“{text}” is no month, quarter, year or day that can be read; what stands below is not taken.',
  holdsOthers:
    '“{text}” holds other columns; what stands below it is taken only for KPIs that have nothing in those.',
  readingTwice: '“{text}” under “{column}” is not taken: “{title}” has another value there in these files.',
  periodToCome: '“{text}” under “{column}” is of a time that has not come; it is not taken.',
  readingLeft: '“{text}” under “{column}” is not a number; it is not taken.',
  readingOther: '“{text}” under “{column}” is not in {unit}; it is not taken.',
  aimLeft: '“{text}” in “{column}” cannot be held against the readings; the KPI is taken without it.',
  parentGuessed:
    '“{text}” is on no scorecard here, so “{title}” stands under a perspective; you may move it.',
  readingsThere: '“{title}” has other readings here for {text}; what is here stays.',
  later: 'The check-in of “{title}” on {date} is dated after today and counts from its day on.',
  outsideCycle:
    'The check-in of “{title}” on {date} is not in its cycle; it counts until the cycle is closed.',
  outsideClosed:
    'The check-in of “{title}” on {date} is not in its cycle, which is closed; it changes no score that was kept at the close.',
} as const;

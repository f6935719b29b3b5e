import { quarterOf } from './quarter.mjs';
import { until } from './until.mjs';

/** The key results that campaigns check in to: plain numbers, from 0. */
export const titles = ['Pages read', 'Letters written', 'Lengths swum', 'Lists tidied'];

const sheet = () =>
  [
    'Objective,Key Result,Owner,Start Value,Target Value,Current Value,Score,Quarter',
    ...titles.map((title) => `Keep what was said,${title},Ada,0,90000,0,0,${quarterOf(new Date())}`),
  ].join('\n');

/** Brings a sheet with the key results in, as a person does. */
export async function bringInSheet(browser) {
  const page = await browser.open('dashboard.html#/bring-in');
  const outcome = await page.evaluate(`torture.bringIn('sheet.csv', ${JSON.stringify(sheet())})`);
  if (!/^Brought in/.test(outcome)) throw new Error(`The sheet was not brought in: ${outcome}`);
  await page.close();
}

/** Opens the popup and waits until it shows something that was read from the store, or why it shows nothing. */
export async function openPopup(browser) {
  const popup = await browser.open('popup.html');
  await until(
    () => popup.evaluate('torture.seen().view'),
    (view) => view !== 'nothing',
  );
  return popup;
}

/** Types a check-in, of a value or of a sum to add, up to the moment before Enter. */
export async function typeCheckIn(popup, { title, value, sum, note }) {
  await popup.evaluate(`torture.focusRow(${JSON.stringify(title)})`);
  await popup.type(sum === undefined ? String(value) : `+${sum}`);
  if (note) {
    await popup.evaluate('torture.focusNote()');
    await popup.insert(note);
  }
}

/** Presses Enter; resolves when the popup says that it is saved, to 'saved', else to what it says instead. */
export async function enter(popup, { value }) {
  await popup.evaluate('torture.beforeEnter()');
  await popup.press('Enter');
  return popup.evaluate(`torture.outcome(${value === undefined ? '' : JSON.stringify(String(value))})`);
}

/** The popup did not say "Saved" but something else. */
export class Refusal extends Error {}

/** Types a check-in and enters it. Throws a Refusal, or another error where it gets no answer at all. */
export async function checkIn(popup, entry) {
  await typeCheckIn(popup, entry);
  const outcome = await enter(popup, entry);
  if (outcome !== 'saved') throw new Refusal(`A check-in was refused: ${outcome}`);
}

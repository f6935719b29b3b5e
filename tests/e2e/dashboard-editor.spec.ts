import type { Locator, Page } from '@playwright/test';
import { expect, test } from './browser/fixtures';
import { fillDisk } from './browser/full-disk';
import { fillQuarter, logOf, row, truth, valueField } from './browser/popup';

const nps = 'Raise NPS from 42 to 55';
const fit = 'Get back to being fit and rested';

const lastSet = async (page: Page) => (await logOf(page)).at(-1)?.patches[0]?.set;

test('what is half written is there again after another editor, while a save lasts, and where there is no room', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);
  await page.getByRole('button', { name: '+ Key result' }).first().click();
  const title = page.getByLabel('How will you see that it is reached?');
  await title.fill('Half written');
  await page.getByRole('button', { name: 'New objective' }).click();
  await expect(page.getByLabel('What do you want to reach?')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '+ Key result' }).first().click();
  await expect(title).toHaveValue('Half written');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '+ Key result' }).first().click();
  await expect(title).toHaveValue('');

  const editor = page.locator('.editor');
  const typeOn = (field: Locator, typed: string) =>
    field.evaluate((input: HTMLInputElement, text) => {
      input.form?.requestSubmit();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, typed);

  // What is typed while it is saved is not saved yet: it goes on in the editor of what was added.
  await page.getByLabel('Kind').selectOption('yesNo');
  await title.fill('Answers in a day');
  await typeOn(title, 'Answers within a day');
  await expect(editor.getByRole('button', { name: 'Remove' })).toBeVisible();
  await expect(title).toHaveValue('Answers within a day');
  await title.press('Enter');
  await expect(row(page, 'Answers within a day')).toBeVisible();
  expect(await lastSet(page)).toEqual({ title: 'Answers within a day' });

  await page.getByRole('button', { name: `Edit objective: ${fit}` }).click();
  const objective = page.getByLabel('What do you want to reach?');
  await objective.fill('Be fit');
  const freeSomeSpace = await fillDisk(page);
  await editor.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(/^The disk is full: nothing was saved/)).toBeVisible();
  await expect(objective).toHaveValue('Be fit');
  await freeSomeSpace();
  await typeOn(objective, fit);
  await expect(page.getByRole('region', { name: 'Be fit', exact: true })).toBeVisible();
  await expect(objective).toHaveValue(fit);
  // It is compared to what was saved, not to how the editor began.
  await objective.press('Enter');
  await expect(page.getByRole('region', { name: fit, exact: true })).toBeVisible();
  await expect(editor).toHaveCount(0);
});

test('the keys are shown over the list, and what stands open in it stays', async ({ cleared }) => {
  await fillQuarter(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);
  const before = await logOf(page);
  await page.getByRole('button', { name: 'New objective' }).click();
  const title = page.getByLabel('What do you want to reach?');
  await title.fill('Half written');
  await page.keyboard.press('Tab');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Put it in another place');
  // The list below it does not answer, also where a click gave the focus to nothing in it.
  await page.getByRole('heading', { name: 'Keys' }).click();
  await page.keyboard.press('z');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(title).toHaveValue('Half written');
  await page.keyboard.press('Shift+Tab');
  await expect(title).toBeFocused();
  expect(await logOf(page)).toEqual(before);
});

test('what a key result is expected to reach, lead or lag and its weight are written, and weigh in its objective', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);
  await page.keyboard.press('Escape');
  await row(page, nps).focus();
  await page.keyboard.press('e');
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Expected at the end').selectOption({ label: '1.0: committed' });
  await page.getByLabel('What it shows').selectOption('lag');
  await page.getByLabel('Weight in its mean').fill('many');
  // What is wrong comes to light, even where it was folded away.
  await page.getByText('More', { exact: true }).click();
  await expect(page.getByLabel('Weight in its mean')).toBeHidden();
  await page.getByLabel('How will you see that it is reached?').press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/^Type the weight as a number from 0 to 1,000/);
  await expect(page.getByLabel('Weight in its mean')).toBeFocused();
  await expect(page.getByLabel('Weight in its mean')).toHaveAccessibleDescription(/^Type the weight/);
  await page.getByLabel('Weight in its mean').fill('9');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-row]').filter({ hasText: nps })).toContainText(`${nps} lag`);
  expect(await lastSet(page)).toEqual({ committed: true, sort: 'lag', weight: 9 });
  await expect(page.getByRole('img', { name: /^0\.7, / })).toBeVisible();

  await page.getByRole('button', { name: `Edit objective: ${fit}` }).click();
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Expected at the end').selectOption('committed');
  await page.getByLabel('What do you want to reach?').press('Enter');
  await expect(page.getByRole('region', { name: fit }).getByText('Committed', { exact: true })).toBeVisible();
});

test('a key result stays between two limits, which must be in order', async ({ cleared }) => {
  await fillQuarter(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);
  await page.getByRole('button', { name: '+ Key result' }).nth(1).click();
  await page.keyboard.type('Sleep between seven and eight hours');
  await page.getByLabel('Kind').selectOption('between');
  await page.getByLabel('At least').fill('8');
  await page.getByLabel('At most').fill('7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('The lower limit must be below the upper one.');
  await page.getByLabel('At least').fill('7');
  await page.getByLabel('At most').fill('8');
  await expect(page.getByLabel('Tolerance')).toHaveAttribute('placeholder', '0.8');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Sleep between seven and eight hours')).toHaveText('– between 7 and 8');
  expect(await lastSet(page)).toMatchObject({ metric: 'maintain', atLeast: 7, atMost: 8, tolerance: 0.8 });

  // Another tolerance is told in its panel, with what comes of it.
  await row(page, 'Sleep between seven and eight hours').focus();
  await page.keyboard.press('e');
  await page.getByLabel('Tolerance').fill('0.5');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Tolerance')).toBeHidden();
  expect(await lastSet(page)).toEqual({ tolerance: 0.5 });
  await row(page, 'Sleep between seven and eight hours').click();
  await valueField(page).fill('8.25');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Sleep between seven and eight hours')).toHaveText('8.25 between 7 and 8');
  await page.getByRole('link', { name: 'Sleep between seven and eight hours', exact: true }).click();
  await page.locator('.panel').getByText('Why “Off track”?').click();
  await expect(
    page.getByText(/^Progress: 1 − 0\.25 ÷ 0\.5 = 0\.50?\. It is off the limit by 0\.25;/),
  ).toBeVisible();
});

test('milestones are written one after the other, and what is done of their weight is the progress', async ({
  cleared,
}) => {
  await fillQuarter(cleared);
  const page = await cleared.open('dashboard.html');
  await truth(page);
  await page.getByRole('button', { name: '+ Key result' }).nth(1).click();
  await page.keyboard.type('Marathon in steps');
  await page.getByLabel('Kind').selectOption('milestones');
  await page.getByLabel('How will you see that it is reached?').press('Enter');
  await page.getByRole('button', { name: '+ Milestone' }).click();
  await page.keyboard.type('Ten kilometres');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Ten kilometres' })).toBeVisible();
  await expect(page.getByLabel('What is the next step that can be seen?')).toBeFocused();
  await page.keyboard.type('Half');

  // One that another window adds leaves what is being typed here.
  const other = await cleared.open('dashboard.html');
  await truth(other);
  await other.getByRole('button', { name: '+ Milestone' }).click();
  await other.keyboard.type('Sign up');
  await other.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Sign up' })).toBeVisible();
  await other.close();
  const step = page.getByLabel('What is the next step that can be seen?');
  await expect(step).toHaveValue('Half');

  const weight = page.getByLabel('Weight in its mean');
  await weight.fill('three');
  await step.press('Enter');
  await expect(weight).toBeFocused();
  await expect(weight).toHaveAccessibleDescription(/^Type the weight as a number/);

  // Pressed twice, it is written once.
  await weight.fill('3');
  await step.evaluate(({ form }: HTMLInputElement) => {
    form?.requestSubmit();
    form?.requestSubmit();
  });
  await expect(step).toHaveValue('');
  await page.getByRole('checkbox', { name: 'Half' }).check();
  await expect(row(page, 'Marathon in steps')).toHaveText('3 of 5');

  // What is typed on while it is being written stays, and so does an editor that was opened anew.
  await step.fill('Sleep');
  await step.evaluate((field: HTMLInputElement) => {
    field.form?.requestSubmit();
    field.value = 'Sleep well';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page.getByRole('checkbox', { name: 'Sleep', exact: true })).toBeVisible();
  await expect(step).toHaveValue('Sleep well');
  const isOpenAgain = await step.evaluate(async (field: HTMLInputElement) => {
    const box = field.closest('.milestones');
    field.form?.requestSubmit();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    const add = () => box?.querySelector<HTMLElement>('.add');
    for (let turns = 0; turns < 50 && !add(); turns += 1) await undefined;
    add()?.click();
    for (let turns = 0; turns < 50 && add(); turns += 1) await undefined;
    return add() === null && !field.isConnected;
  });
  expect(isOpenAgain).toBe(true);
  await page.keyboard.type('Race');
  await expect(page.getByRole('checkbox', { name: 'Sleep well' })).toBeVisible();
  await expect(step).toHaveValue('Race');

  // Who went on to something else while it was written has the cursor there.
  await step.evaluate(({ form }: HTMLInputElement) => {
    form?.requestSubmit();
    document.querySelector<HTMLElement>('[data-edit]')?.focus();
  });
  await expect(page.getByRole('checkbox', { name: 'Race' })).toBeVisible();
  await expect(step).toBeHidden();
  await expect(page.locator('[data-edit]').first()).toBeFocused();
});

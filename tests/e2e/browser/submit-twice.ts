import type { Page } from '@playwright/test';

/** Submits the form that has the cursor twice before anything is written, as a double click or a held Enter does. */
export const submitTwice = (page: Page): Promise<void> =>
  page.locator('form:focus-within').evaluate((form: HTMLFormElement) => {
    form.requestSubmit();
    form.requestSubmit();
  });

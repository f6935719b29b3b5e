import { placesWith } from './places-with';
import { areaChanges, keepArea, putArea, readJournal } from './read-journal';
import { readLog } from './read-log';

/** What a person sees of the store's state in an open page. */
interface Seen {
  /** Whether the list, the first run or a failure stands there, or nothing yet. */
  view: 'list' | 'firstRun' | 'failure' | 'nothing';
  /** The current value of each row that is shown, as its digits. */
  values: Record<string, string>;
  /** Every sentence that the page says of itself. */
  said: string[];
}

const sayings =
  '[role=status]:not(.skeleton), [role=alert], [role=alertdialog], dialog[open], main.first-run > h2';
/** The heading of a first run, where there is nothing that could be missed. */
const isGreeting = (text: string) => text.endsWith('begins here');
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-key-result]')];
const titleOf = (row: Element) => row.closest('li')?.querySelector('.title bdi')?.textContent ?? '';
const digits = (text: string | null | undefined) => (text ?? '').replace(/[^\d.]/g, '');

/** The title of a row and its current value; while its field is open, that stands in it as its placeholder. */
function shownIn(row: Element): [string, string] {
  const field = row.querySelector<HTMLInputElement>('form .field input');
  return [
    titleOf(row),
    digits(field ? field.placeholder : row.querySelector('.value')?.firstElementChild?.textContent),
  ];
}

function seen(): Seen {
  const isTruth = document.querySelector('[data-truth=true]') !== null;
  const view = document.querySelector('.failure')
    ? 'failure'
    : !isTruth
      ? 'nothing'
      : document.querySelector('[data-row]')
        ? 'list'
        : 'firstRun';
  return {
    view,
    values: Object.fromEntries([...document.querySelectorAll('[data-row]')].map(shownIn)),
    said: [...document.querySelectorAll(sayings)]
      .map((element) => (element.textContent ?? '').trim())
      .filter((text) => text !== '' && !isGreeting(text)),
  };
}

const button = (text: string) =>
  whenSeen(() =>
    [...document.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')].find(
      (one) => one.textContent === text && one.checkVisibility(),
    ),
  );

/** Clicks through the erasing of one record, or of everything, to the button that does it, which it gives. */
async function toErase(title?: string): Promise<HTMLButtonElement> {
  const fold = await whenSeen(() =>
    [...document.querySelectorAll('summary')].find((one) =>
      one.textContent?.startsWith(title ? 'Erase one record' : 'Delete everything'),
    ),
  );
  fold.click();
  if (!title) return button('Delete everything for good');
  const option = await whenSeen(() =>
    [...document.querySelectorAll('option')].find((one) => one.textContent?.includes(title)),
  );
  const select = option.closest('select') as HTMLSelectElement;
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return button('Erase it for good');
}

let isErasing = false;

/** Resolves as soon as the button that erases was clicked. */
const whenErasing = () => whenSeen(() => isErasing || undefined);

/** Erases, and resolves to what the page says it came to. */
async function erase(title?: string): Promise<string> {
  const last = await toErase(title);
  isErasing = true;
  last.click();
  const saysSo = (one: Element) =>
    /^(Erased|Everything is deleted|It could not|Not everything)/.test(one.textContent ?? '');
  return whenSeen(
    () => [...document.querySelectorAll('[role=status]')].find(saysSo)?.textContent ?? undefined,
  );
}

const longestWait = 180_000;

/** Resolves to what `look` gives as soon as it gives something, looking again whenever the page changes. */
function whenSeen<T>(look: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(() => check());
    const giveUp = () => {
      observer.disconnect();
      reject(new Error(`${look} is not seen in: ${document.body.innerText.slice(0, 500)}`));
    };
    const end = setTimeout(giveUp, longestWait);
    const check = () => {
      const found = look();
      if (found === undefined) return;
      clearTimeout(end);
      observer.disconnect();
      resolve(found);
    };
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    check();
  });
}

/** Puts the focus on a row of the list, out of any field that is open. */
async function focusRow(title: string): Promise<void> {
  const isOpen = () => document.querySelector('form.key-result');
  const isOnRow = () => document.activeElement?.matches('[data-key-result]');
  if (isOpen()) {
    isOpen()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    // A field that is left gives its focus to its row, once that is drawn.
    await whenSeen(() => (!isOpen() && isOnRow()) || undefined);
  }
  const row = await whenSeen(() => rows().find((one) => titleOf(one) === title));
  row.focus();
}

/** Puts the focus into the note of the check-in that is open. */
async function focusNote(): Promise<void> {
  const note = await whenSeen(
    () => document.querySelector<HTMLInputElement>('form.key-result .line input') ?? undefined,
  );
  note.focus();
}

/** What stands in the open check-in. */
const typed = () => ({
  value: document.querySelector<HTMLInputElement>('form .field input')?.value,
  note: document.querySelector<HTMLInputElement>('form .line input')?.value,
});

/** What is called saved: on its row, or read aloud where a notice has taken its place there. */
const savedText = () =>
  document.querySelector('.saved')?.firstElementChild?.nextSibling?.textContent ||
  document.querySelector('.notice .aloud')?.textContent;
const problemText = () => document.querySelector('form .problem')?.textContent || undefined;
let before: { problem?: string; wasBusy: boolean } = { wasBusy: false };

/** Remembers what the page says before Enter is pressed, and sees whether it then works on it. */
function beforeEnter(): void {
  const isBusy = () => document.querySelector('form [aria-busy=true]') !== null;
  const mine = { problem: problemText(), wasBusy: isBusy() };
  before = mine;
  const busy = whenSeen(() => isBusy() || undefined);
  busy.then(
    () => {
      mine.wasBusy = true;
    },
    () => undefined,
  );
}

/** 'saved' when the page says it of this value, or of the sum it was given, or the sentence that says why it is not. */
const outcome = (value?: string): Promise<string> =>
  whenSeen(() => {
    const text = savedText();
    const failure = document.querySelector('.failure [role=alert]')?.textContent;
    if (failure) return `The page is gone: ${failure}`;
    if (text && value !== undefined && digits(text) === value) return 'saved';
    const hasTried = before.wasBusy && !document.querySelector('form [aria-busy=true]');
    const problem = hasTried || !before.problem ? problemText() : undefined;
    // A sum may come to what was called saved before: then only the way there tells that it is said again.
    return problem ?? (value === undefined && hasTried && text ? 'saved' : undefined);
  });

/** Gives a file to the view that brings files in, and resolves when it has been written. */
async function bringIn(name: string, text: string): Promise<string> {
  const input = await whenSeen(
    () => document.querySelector<HTMLInputElement>('input[type=file]') ?? undefined,
  );
  const files = new DataTransfer();
  files.items.add(new File([text], name, { type: 'text/csv' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  const button = await whenSeen(() =>
    [...document.querySelectorAll<HTMLButtonElement>('button.primary:not(:disabled)')].find((one) =>
      one.textContent?.startsWith('Bring in'),
    ),
  );
  button.click();
  return whenSeen(() => document.querySelector('.outcome')?.textContent ?? undefined);
}

Object.assign(globalThis, {
  torture: {
    seen,
    whenSeen,
    focusRow,
    focusNote,
    typed,
    erase,
    whenErasing,
    placesWith,
    beforeEnter,
    outcome,
    bringIn,
    readLog,
    readJournal,
    keepArea,
    putArea,
    areaChanges,
  },
});

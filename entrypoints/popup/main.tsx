import { hydrate, render } from 'preact';
import { localDate } from '../../core/scoring';
import { startDrafts } from '../shared/plan/drafts';
import { pageStore } from '../shared/plan/page-store';
import { Popup } from './popup';

// Both pages load the file that this becomes part of, so it looks for the page that it is for.
const popup = document.getElementById('popup');
if (popup?.firstChild) {
  void pageStore();
  const typed = typedInto(popup);
  if (typed) startDrafts({ [typed.id]: { value: typed.value } });
  if (popup.dataset.day === localDate(new Date())) hydrate(<Popup />, popup);
  else {
    popup.replaceChildren();
    render(<Popup />, popup);
  }
  if (typed && popup.dataset.entered !== undefined)
    popup.querySelector<HTMLFormElement>(`[data-row="${CSS.escape(typed.id)}"] form`)?.requestSubmit();
} else if (popup) render(<Popup />, popup);

/** What was typed into the last picture before this code was there. */
function typedInto(picture: Element): { id: string; value: string } | undefined {
  const field = picture.querySelector<HTMLInputElement>('form .field input');
  const id = field?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const value = field?.type === 'checkbox' ? (field.checked ? '1' : '') : field?.value;
  return id && value ? { id, value } : undefined;
}

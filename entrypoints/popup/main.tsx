import { render } from 'preact';
import { Popup } from './popup';

// Both pages load the file that this becomes part of, so it looks for the page that it is for.
const popup = document.getElementById('popup');
if (popup) render(<Popup />, popup);

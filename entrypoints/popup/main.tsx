import { render } from 'preact';
import { pageStore } from '../shared/plan/page-store';
import { Popup } from './popup';

void pageStore();
const app = document.getElementById('app');
if (app) render(<Popup />, app);

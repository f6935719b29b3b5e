import { render } from 'preact';
import { pageStore } from '../shared/plan/page-store';
import { Dashboard } from './dashboard';

void pageStore();
const app = document.getElementById('app');
if (app) render(<Dashboard />, app);

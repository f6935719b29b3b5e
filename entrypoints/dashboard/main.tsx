import { render } from 'preact';
import { Dashboard } from './dashboard';

const app = document.getElementById('app');
if (app) render(<Dashboard />, app);

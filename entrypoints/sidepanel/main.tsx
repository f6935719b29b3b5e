import { render } from 'preact';
import { SidePanel } from './side-panel';

const panel = document.getElementById('panel');
if (panel) render(<SidePanel />, panel);

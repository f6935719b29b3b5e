import { render } from 'preact';
import { CaptureWindow } from './capture-window';

const capture = document.getElementById('capture');
if (capture) render(<CaptureWindow />, capture);

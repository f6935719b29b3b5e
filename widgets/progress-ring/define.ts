import { define } from '../define';
import { ProgressRing } from './progress-ring';

define('okr-progress-ring', ProgressRing);

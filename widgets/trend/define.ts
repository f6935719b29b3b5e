import { define } from '../define';
import { Trend } from './trend';

define('okr-trend', Trend);

import { define } from '../define';
import { Scorecard } from './scorecard';

define('okr-scorecard', Scorecard);

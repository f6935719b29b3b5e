import { define } from '../define';
import { CheckIns } from './check-ins';

define('okr-check-ins', CheckIns);

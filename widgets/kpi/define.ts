import { define } from '../define';
import { Kpi } from './kpi';

define('okr-kpi', Kpi);

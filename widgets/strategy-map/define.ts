import { define } from '../define';
import { StrategyMap } from './strategy-map';

define('okr-strategy-map', StrategyMap);

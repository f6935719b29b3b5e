// Every widget, by its class; `<folder>/define` defines its tag.
export type { Problem, ReadSnapshot, Snapshot } from '../core/snapshot';
export { CheckIns } from './check-ins/check-ins';
export { Kpi } from './kpi/kpi';
export { ProgressRing } from './progress-ring/progress-ring';
export { Scorecard } from './scorecard/scorecard';
export { StrategyMap } from './strategy-map/strategy-map';
export { Trend } from './trend/trend';

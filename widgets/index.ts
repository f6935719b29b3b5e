// Every widget, by its class; `<folder>/define` defines its tag.
export { ProgressRing } from './progress-ring/progress-ring';
export { Scorecard } from './scorecard/scorecard';

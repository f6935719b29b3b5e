export { ProgressRing } from 'pacemark-widgets';

export * from './cycle';
export * from './dates';
export * from './due';
export * from './expected';
export * from './metrics';
export { ratioRules } from './ratio';
export * from './roll-up';
export * from './score';
export {
  defaultRules,
  judge,
  keyResultStanding,
  roundedGap,
} from './standing';
export * from './terms';
export * from './weighted-mean';

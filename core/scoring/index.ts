export * from './cycle';
export * from './dates';
export * from './due';
export * from './expected';
export * from './metrics';
export * from './roll-up';
export * from './score';
export {
  defaultRules,
  keyResultStanding,
  ratioRules,
  roundedGap,
} from './standing';
export * from './terms';
export * from './weighted-mean';

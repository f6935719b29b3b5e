export { layoutMap, type MapLayout, type Point } from './layout';
export { linkPath } from './link-path';
export { placeFor } from './place-for';
export { tidy } from './tidy';
export { columnOf, lanesOf, type MapShape } from './weave';

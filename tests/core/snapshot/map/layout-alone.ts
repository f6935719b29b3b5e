export { layoutMap, placeFor, tidy } from '../../../../core/snapshot/map';

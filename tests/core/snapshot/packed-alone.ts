export { packed } from '../../../core/snapshot/packed/packed';

import { type CivilDate, localDate } from '../../../core/scoring';

export const today = (): CivilDate => localDate(new Date());

import type { Loss } from '../../../core/store';

let accepted: number | undefined;

/** What was lost, until its owner has said in this window to go on without. */
export const unacceptedLoss = (lost: Loss | undefined): Loss | undefined =>
  lost?.noticed === accepted ? undefined : lost;

export function acceptLoss(lost: Loss): void {
  accepted = lost.noticed;
}

import type { LinkFault } from '../../core/snapshot';
import { type Say, sayer } from '../../core/words';

const en: Record<LinkFault | 'title' | 'notLoaded', string> = {
  title: 'Scorecard',
  empty: 'There is no scorecard in this link. Copy the whole link again, with everything after the # sign.',
  cut: 'This link was cut short or changed on its way, so the scorecard cannot be read. Nothing is lost: copy the whole link again from where it was made.',
  newerCodec:
    'This link was made by a newer version than this page knows. Open it where it was made, or ask for a link to a newer page.',
  tooLong:
    'This link holds more than a scorecard may. Make it again with fewer key results or a shorter history.',
  notLoaded:
    'What draws this link could not be loaded. Reload the page; if that does not help, the file {script} is missing beside it.',
  notSnapshot: 'This link holds something else than a scorecard. Copy it again from where it was made.',
};

/** What the embed page says when its link gives nothing to draw. */
export const say: Say<keyof typeof en> = sayer({ en });

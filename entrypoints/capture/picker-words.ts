import type { PickerWords } from '../picker/picker-view';
import { sayCapture } from '../shared/words/capture';
import { sayUi } from '../shared/words/ui';

export const pickerWords = (locale: string): PickerWords => ({
  lead: sayCapture(locale, 'pickLead'),
  keys: sayCapture(locale, 'pickKeys'),
  cancel: sayUi(locale, 'cancel'),
  nothing: sayCapture(locale, 'pickNothing'),
  drawings: sayCapture(locale, 'pickDrawings'),
  frames: sayCapture(locale, 'pickFrames'),
});

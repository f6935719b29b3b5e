import { drawScorecard } from '../drawing/scorecard';
import type { Target } from '../target';

export const pngPictureTarget: Target = {
  id: 'png-picture',
  needs: 'nothing',
  isOfOkrs: true,
  label: 'pngPicture',
  about: 'pngPictureAbout',
  async make(snapshot, place) {
    const drawing = drawScorecard(snapshot, place);
    const png = await place.drawPng(drawing);
    const file = { name: `scorecard-${snapshot.asOf}.png`, type: 'image/png', content: png };
    return { text: drawing.alternative, png, drawing, file };
  },
};

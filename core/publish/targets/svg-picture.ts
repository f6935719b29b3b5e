import { drawScorecard } from '../drawing/scorecard';
import { pictureName } from '../picture-name';
import type { Target } from '../target';

export const svgPictureTarget: Target = {
  id: 'svg-picture',
  needs: 'nothing',
  isOfOkrs: true,
  label: 'svgPicture',
  about: 'svgPictureAbout',
  make(snapshot, place) {
    const drawing = drawScorecard(snapshot, place);
    const { svg } = drawing;
    const file = { name: pictureName(snapshot, 'svg'), type: 'image/svg+xml', content: svg };
    return { text: svg, drawing, file };
  },
};

import { drawPicture } from '../drawing/picture';
import { pictureName } from '../picture-name';
import type { Target } from '../target';

export const svgPictureTarget: Target = {
  id: 'svg-picture',
  needs: 'nothing',
  label: 'svgPicture',
  about: 'svgPictureAbout',
  make(snapshot, place) {
    const drawing = drawPicture(snapshot, place);
    const { svg } = drawing;
    const file = { name: pictureName(snapshot, 'svg'), type: 'image/svg+xml', content: svg };
    return { text: svg, drawing, file };
  },
};

import { drawPicture } from '../drawing/picture';
import { pictureName } from '../picture-name';
import type { Target } from '../target';

export const pngPictureTarget: Target = {
  id: 'png-picture',
  needs: 'nothing',
  label: 'pngPicture',
  about: 'pngPictureAbout',
  async make(snapshot, place) {
    const drawing = drawPicture(snapshot, place);
    const png = await place.drawPng(drawing);
    const file = { name: pictureName(snapshot, 'png'), type: 'image/png', content: png };
    return { text: drawing.alternative, png, drawing, file };
  },
};

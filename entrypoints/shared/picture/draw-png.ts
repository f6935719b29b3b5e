import type { Drawing } from '../../../core/publish';

/** Points of the picture for each pixel of CSS: sharp on a screen of twice the points, too. */
const scale = 2;

/** An SVG picture as PNG, drawn by the browser. Rejects where the browser cannot draw it. */
export async function drawPng({ svg, width, height }: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = svgAddress(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The browser gave no PNG of the picture.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** A picture as an address of its own, which a page's policy takes for data. */
export const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

import type { Capture, MaskKind } from '../../contracts';
import { imageOf } from '../../dossier/content';
import { onImage } from '../../dossier/evidence/crop';

type Bytes = Uint8Array<ArrayBuffer>;

/** Images of captures as they may leave this computer: masks are painted over copies, the originals stay. */
export async function imagesToExport(captures: readonly Capture[]) {
  const images = new Map<string, Bytes>();
  const counts = new Map<MaskKind, number>();
  for (const capture of captures) {
    const image = (await imageOf(capture.id)) as Bytes | undefined;
    if (!image) continue;
    images.set(capture.id, capture.masks.length === 0 ? image : await painted(image, capture));
    for (const { kind } of capture.masks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return { images, masked: [...counts].map(([kind, n]) => ({ kind, n })) };
}

async function painted(image: Bytes, capture: Capture): Promise<Bytes> {
  const picture = await createImageBitmap(new Blob([image], { type: capture.type }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no image');
  context.drawImage(picture, 0, 0);
  picture.close();
  for (const { box } of capture.masks) {
    const { x, y, width, height } = onImage(box, capture);
    context.fillRect(x, y, width, height);
  }
  const blob = await canvas.convertToBlob({ type: capture.type });
  return new Uint8Array(await blob.arrayBuffer());
}

import type { Box } from '../../contracts';
import { useTexts } from '../TextsContext';

export interface CropImageProps {
  /** Of the whole image; undefined while it is being read. */
  url: string | undefined;
  /** Pixels of the whole image. */
  width: number;
  height: number;
  /** What is shown of it, and the element inside that part. Pixels of the image. */
  part: Box;
  element: Box;
  /** Pixels of the image per CSS pixel. */
  scale: number;
  /** Name of the element. */
  label: string;
  at: string;
}

/** An element in its surroundings, cut out of a capture and outlined. */
export function CropImage({ url, width, height, part, element, scale, label, at }: CropImageProps) {
  const { t, say, date } = useTexts();
  const line = 2 * scale;
  return (
    <figure class="crop">
      <svg
        viewBox={`0 0 ${part.width} ${part.height}`}
        style={{ width: `${part.width / scale}px`, aspectRatio: `${part.width} / ${part.height}` }}
        role="img"
        aria-label={label}
      >
        {url && <image href={url} x={-part.x} y={-part.y} width={width} height={height} />}
        {[
          { stroke: '#fff', by: line * 2.5 },
          { stroke: '#a9271c', by: line },
        ].map(({ stroke, by }) => (
          <rect key={stroke} {...element} fill="none" stroke={stroke} stroke-width={by} />
        ))}
      </svg>
      <figcaption class="small muted">{say(t.dossier.cell.captured, { date: date(at) })}</figcaption>
    </figure>
  );
}

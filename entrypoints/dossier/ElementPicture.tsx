import { CropImage } from '../../components/dossier/CropImage';
import { useTexts } from '../../components/TextsContext';
import type { Capture, Finding } from '../../contracts';
import { cropOf } from '../../dossier/evidence/crop';
import { elementName } from '../../locales/element';
import { useImage } from './useImage';

/** The element of a finding as it was when the page was scanned. @param captures of that scan */
export function ElementPicture({ finding, captures }: { finding: Finding; captures: readonly Capture[] }) {
  const speech = useTexts();
  const crop = cropOf(finding.target, captures);
  const url = useImage(crop?.capture.id);
  if (!crop) return captures.length > 0 ? <p class="small muted">{speech.t.dossier.cell.uncaptured}</p> : null;
  const { capture, part, element } = crop;
  const { box, scale, at } = capture;
  const label = elementName(finding.target, speech);
  return (
    <CropImage
      url={url}
      width={box.width * scale}
      height={box.height * scale}
      part={part}
      element={element}
      scale={scale}
      label={label}
      at={at}
    />
  );
}

import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { GridError } from './grid-error';

/** Bytes, once unpacked: the published grid takes 3.6 MB. */
const limit = 100e6;
const mediaType = 'application/vnd.oasis.opendocument.spreadsheet';

/** A spreadsheet file, unpacked. */
export interface OdsFile {
  readonly content: string;
  /** The same file with another `content.xml`. @param at date of the entries */
  with(content: string, at: Date): Uint8Array<ArrayBuffer>;
}

/** @throws {GridError} when it is not one, or takes too much room */
export function openOds(file: Uint8Array): OdsFile {
  const entries = unpack(file);
  const { 'content.xml': content, mimetype } = entries;
  if (!content || !mimetype || strFromU8(mimetype).trim() !== mediaType) throw new GridError({ code: 'not-a-spreadsheet' });
  return {
    content: strFromU8(content),
    with(changed, at) {
      // First and as it is: that is how the type of an OpenDocument file is told.
      const made: Zippable = { mimetype: [mimetype, { level: 0, mtime: at }] };
      for (const [name, bytes] of Object.entries(entries)) {
        if (name !== 'mimetype') made[name] = [name === 'content.xml' ? strToU8(changed) : bytes, { mtime: at }];
      }
      return zipSync(made) as Uint8Array<ArrayBuffer>;
    },
  };
}

function unpack(file: Uint8Array): Record<string, Uint8Array> {
  let room = limit;
  try {
    return unzipSync(file, {
      filter({ originalSize }) {
        room -= originalSize;
        if (room < 0) throw new GridError({ code: 'too-big', megabytes: limit / 1e6 });
        return true;
      },
    });
  } catch (error) {
    throw error instanceof GridError ? error : new GridError({ code: 'not-a-spreadsheet' });
  }
}

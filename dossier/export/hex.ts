import { sha256 } from '../evidence/captures';

/** SHA-256 of a file's content, hexadecimal. */
export function hex(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

import { useEffect, useState } from 'preact/hooks';
import { imageOf } from '../../dossier/content';

/** Images kept at hand: a screen shows a few dozen crops out of a few captures. */
const most = 32;
const urls = new Map<string, Promise<string | undefined>>();

/** Address of a capture's image for an `img`; undefined until it is read, or when it is lost. */
export function useImage(capture: string | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let left = false;
    setUrl(undefined);
    if (capture !== undefined) void urlOfImage(capture).then((found) => !left && setUrl(found), console.warn);
    return () => {
      left = true;
    };
  }, [capture]);
  return url;
}

function urlOfImage(capture: string): Promise<string | undefined> {
  const known = urls.get(capture) ?? read(capture);
  // The last one asked for is the last one to be forgotten.
  urls.delete(capture);
  urls.set(capture, known);
  for (const [old, address] of urls) {
    if (urls.size <= most) break;
    urls.delete(old);
    void address.then((one) => one && URL.revokeObjectURL(one));
  }
  return known;
}

async function read(capture: string): Promise<string | undefined> {
  const bytes = await imageOf(capture);
  return bytes && URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
}

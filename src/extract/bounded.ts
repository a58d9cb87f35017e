/** Reading an answer that may be of any size: what is longer than wanted is refused while it comes in. */

/** The bytes of a response. Rejects as soon as there are more than `most` of them. */
export async function readBytes(response: Response, most: number): Promise<ArrayBuffer> {
  const tooLarge = (): Error => new Error(`More than ${most} bytes`);
  if (Number(response.headers.get('content-length')) > most) throw tooLarge();
  const reader = response.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(read.value);
  }
  return new Blob(chunks).arrayBuffer();
}

/**
 * The body as text, by the charset that the header names, else the page itself near its start; else, or where that is
 * unknown, UTF-8. Rejects as `readBytes` does.
 */
export async function readText(response: Response, most: number): Promise<string> {
  const bytes = await readBytes(response, most);
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  const type = response.headers.get('content-type') ?? '';
  const label = /charset=["']?([\w-]+)/i.exec(`${type} ${start}`)?.[1];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

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

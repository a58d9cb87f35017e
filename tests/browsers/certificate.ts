/** A throw-away certificate for the local site: made new for each run, trusted by nobody. */
import { generate } from 'selfsigned';

export async function throwAwayCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'clipsheet.invalid' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key: made.private, cert: made.cert };
}

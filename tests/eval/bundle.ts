/** The injected capture script as the product builds it: one self-contained IIFE. */
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

export interface Bundle {
  code: string;
  /** Bytes, gzipped. */
  size: number;
}

export async function bundleScript(entry: string): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'chrome121',
      lib: { entry: resolve(entry), formats: ['iife'], name: 'clipsheet' },
    },
  });
  const output = (Array.isArray(result) ? result[0] : result) as {
    output: { type: string; code?: string }[];
  };
  const code = output.output.find(({ type }) => type === 'chunk')?.code ?? '';
  return { code, size: gzipSync(code, { level: 9 }).length };
}

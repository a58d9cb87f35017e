import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleScript } from '../../vite.page-script.ts';
import { LIMITS, sizesOf } from '../bench/sizes.ts';
import { distOf, manifestOf } from '../browsers/dist.ts';

/** The first column of the README's permissions table. */
function permissionsInReadme(): string[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const table = /\| permission \| what for \|\n(?:\|.*\n)+/.exec(readme)?.[0] ?? '';
  return [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1] ?? '');
}

describe.each(['chromium', 'firefox'] as const)('the manifest built for %s', target => {
  const manifest = manifestOf(distOf(target)) as Record<string, string[] | undefined>;

  it('lists no web-accessible resource, by which sites could probe for the extension', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('puts no script into pages that nobody clips', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('host_permissions');
  });

  it('asks for the permissions of the README and no more', () => {
    expect([
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ]).toEqual(permissionsInReadme());
  });

  it('keeps out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('comes with the script that the eval measures', async () => {
    const built = readFileSync(join(distOf(target), 'src/extract/page.js'), 'utf8');
    const engine = target === 'firefox' ? 'firefox140' : 'chrome121';
    expect(built).toBe(await bundleScript('src/extract/page.ts', engine));
  });
});

describe('the built scripts', () => {
  it('stay within their limits, gzipped', () => {
    const sizes = sizesOf(distOf('chromium'));
    expect(sizes.popup).toBeLessThanOrEqual(LIMITS.popup);
    expect(sizes.page).toBeLessThanOrEqual(LIMITS.page);
  });
});

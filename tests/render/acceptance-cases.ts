/** Issues whose every form is held to golden files: a small one of our own, and the model issue where the shared folder is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OutlineSource } from '../../src/issue/build-outline.ts';
import { acceptanceSource } from './acceptance-source.ts';

const OWN = resolve(import.meta.dirname, '../fixtures/issue-case');
export const SHARED = resolve(import.meta.dirname, '../../../shared/issue-15');

const sourceIn = (folder: string): OutlineSource =>
  acceptanceSource(JSON.parse(readFileSync(resolve(folder, 'clippings.json'), 'utf8')));

export const smallIssue = (): OutlineSource => sourceIn(OWN);

/** Undefined without the shared folder. */
export const modelIssue = (): OutlineSource | undefined =>
  existsSync(SHARED) ? sourceIn(SHARED) : undefined;

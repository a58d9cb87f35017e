/** A template as a file, to give to somebody and to take from somebody. A file from a stranger may be anything. */
import { ClipsheetError } from '../errors.ts';
import { LONGEST_SOURCE } from './limits.ts';

export const TEMPLATE_EXTENSION = '.liquid';

const MOST_BYTES = LONGEST_SOURCE * 4;
const LONGEST_NAME = 80;

/** 'Links by topic.liquid': a name that every system takes. */
export function templateFileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
    .slice(0, LONGEST_NAME);
  return `${plain || 'template'}${TEMPLATE_EXTENSION}`;
}

/** Name and source of a template file. Throws `bad-template` with a sentence. Whether its Liquid is right is seen in the editor. */
export function readTemplate(fileName: string, bytes: Uint8Array): { name: string; source: string } {
  if (bytes.length > MOST_BYTES) throw bad('This file is too large for a template.');
  const source = decode(bytes).replace(/\r\n?/g, '\n');
  if (source.length > LONGEST_SOURCE) throw bad('This file is too large for a template.');
  if (/[^\P{Cc}\n\t]/u.test(source)) throw bad('This file is no text, and so no template.');
  if (source.trim() === '') throw bad('This file is empty.');
  const name = fileName
    .replace(/\.[a-z]{1,8}$/i, '')
    .trim()
    .slice(0, LONGEST_NAME);
  return { name: name || 'Template', source };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (thrown) {
    throw bad('This file is not UTF-8 text, and so no template.', thrown);
  }
}

const bad = (sentence: string, cause?: unknown): ClipsheetError =>
  new ClipsheetError('bad-template', sentence, { cause });

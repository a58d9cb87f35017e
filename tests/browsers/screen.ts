/**
 * A virtual screen, and real keys and clicks on it: CDP input never reaches an extension's keyboard shortcuts
 * or the browser's own menus, xdotool's does. Linux only (Xvfb and xdotool).
 */
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { onPath } from './find.ts';

const run = promisify(execFile);

export interface Screen {
  /** ':99' */
  display: string;
  /** Presses keys by xdotool's names: `press('alt+shift+s')`. */
  press(...keys: string[]): Promise<void>;
  /** Clicks at a point of the screen; button 3 is the right one. */
  click(x: number, y: number, button?: 1 | 2 | 3): Promise<void>;
  close(): Promise<void>;
}

/** Whether {@link openScreen} can work here. */
export const hasScreen = (): boolean => ['Xvfb', 'xdotool'].every(command => onPath(command) !== undefined);

export async function openScreen(size = '1400x1000'): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>(done => server.once('exit', () => done()));
  const display = await new Promise<string>((done, fail) => {
    server.once('error', fail);
    server.once('exit', () => fail(new Error('Xvfb ended at once.')));
    server.stdio[3]?.once('data', (number: Buffer) => done(`:${number.toString().trim()}`));
  });
  const xdotool = async (...words: string[]): Promise<void> => {
    await run('xdotool', words, { env: { ...process.env, DISPLAY: display } });
  };
  return {
    display,
    press: (...keys) => xdotool('key', '--clearmodifiers', ...keys),
    click: (x, y, button = 1) => xdotool('mousemove', String(x), String(y), 'click', String(button)),
    async close() {
      server.kill();
      await ended;
    },
  };
}

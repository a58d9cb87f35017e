/**
 * A small client of Firefox's Marionette socket, which Firefox's own tests use too.
 * A frame is `LENGTH:JSON`; a command is [0, id, name, parameters], its answer [1, id, error, value].
 */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  send<T = unknown>(command: string, parameters?: Record<string, unknown>): Promise<T>;
  close(): void;
}

interface Failure {
  error: string;
  message: string;
}
type Answer = [type: 1, id: number, error: Failure | null, value: unknown];

/** Calls `take` with each whole frame that arrives on `socket`. */
function readFrames(socket: Socket, take: (frame: unknown) => void): void {
  let held = Buffer.alloc(0);
  socket.on('data', (more: Buffer) => {
    held = Buffer.concat([held, more]);
    for (;;) {
      const colon = held.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(held.subarray(0, colon).toString());
      if (held.length < end) return;
      take(JSON.parse(held.subarray(colon + 1, end).toString()));
      held = held.subarray(end);
    }
  });
}

/** Commands return their result itself, except those that wrap it as `{ value }`; that wrapping is removed. */
const unwrap = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && Object.keys(value).join() === 'value'
    ? (value as { value: unknown }).value
    : value;

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  await new Promise<void>((done, fail) => {
    socket.once('error', fail);
    readFrames(socket, frame => {
      if (!Array.isArray(frame)) return done();
      const answer = frame as Answer;
      waiting.get(answer[1])?.(answer);
      waiting.delete(answer[1]);
    });
  });
  socket.on('close', () => {
    for (const tell of waiting.values()) tell([1, 0, { error: 'closed', message: 'Firefox is gone.' }, null]);
  });
  return {
    send: (command, parameters = {}) =>
      new Promise((done, fail) => {
        const id = ++lastId;
        waiting.set(id, ([, , error, value]) =>
          error
            ? fail(new Error(`${command}: ${error.error}: ${error.message}`))
            : done(unwrap(value) as never),
        );
        const text = JSON.stringify([0, id, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}

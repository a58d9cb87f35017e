/**
 * Serves pages at real addresses, offline: one local port answers for every host, over HTTPS, over plain HTTP,
 * and as a proxy (CONNECT). Chromium is sent there by host-resolver rules, Firefox by its proxy preferences.
 *
 *     const site = await serveSite({
 *       'https://arxiv.org/abs/2103.07579': '<title>…</title>',
 *       'https://t.co/x': { redirect: 'https://arxiv.org/abs/2103.07579' },
 *     });
 *
 * Pages are sent with a policy that lets none of their own scripts run, unless they ask with `scripts: true`.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { throwAwayCertificate } from './certificate.ts';

export interface Served {
  /** The body; `type` defaults to text/html in UTF-8. */
  body?: string | Uint8Array;
  type?: string;
  /** Sent after `body`, once it is there; until then the page is loading. */
  rest?: Promise<string>;
  status?: number;
  /** Gives no answer at all: the connection is closed. */
  dead?: true;
  /** Answers with a redirect to this address. */
  redirect?: string;
  headers?: Record<string, string>;
  /** Milliseconds before the answer. */
  delay?: number;
  /** Lets the page's own scripts run. */
  scripts?: boolean;
}

/** Pages by full address, without fragment; a string is the HTML. An address without a query also answers for any query. */
export type Pages = Record<string, string | Served>;

export interface Site {
  port: number;
  /** Adds pages, or replaces them. */
  add(pages: Pages): void;
  /** Every address that was asked for, in order. */
  requests: string[];
  close(): Promise<void>;
}

const NO_SCRIPTS = { 'Content-Security-Policy': "script-src 'none'" };
const FIRST_BYTE_OF_TLS = 0x16;
const NOT_HERE: Served = { status: 404, body: '<!doctype html><title>Not found</title><h1>Not found</h1>' };

function addressOf(request: IncomingMessage): string {
  const target = request.url ?? '/';
  if (/^https?:/.test(target)) return target;
  const scheme = 'encrypted' in request.socket ? 'https' : 'http';
  return `${scheme}://${request.headers.host}${target}`;
}

/** The key under which a page is kept; `new URL` settles case, default port and percent-encoding. */
const keyOf = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  return url.href;
};

function answer(page: Served, response: ServerResponse): void {
  if (page.dead) return void response.destroy();
  const headers = {
    'Content-Type': page.type ?? 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(page.scripts ? {} : NO_SCRIPTS),
    ...(page.redirect ? { Location: page.redirect } : {}),
    ...page.headers,
  };
  response.writeHead(page.status ?? (page.redirect ? 302 : 200), headers);
  if (!page.rest) return void response.end(page.body ?? '');
  response.flushHeaders();
  response.write(page.body ?? '');
  void page.rest.then(rest => response.end(rest));
}

export async function serveSite(pages: Pages = {}): Promise<Site> {
  const held = new Map<string, Served>();
  const requests: string[] = [];
  const sockets = new Set<Duplex>();

  const add = (more: Pages): void => {
    for (const [address, page] of Object.entries(more))
      held.set(keyOf(address), typeof page === 'string' ? { body: page } : page);
  };
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const address = keyOf(addressOf(request));
    requests.push(address);
    const page = held.get(address) ?? held.get(address.replace(/\?.*/, '')) ?? NOT_HERE;
    setTimeout(() => answer(page, response), page.delay ?? 0);
  };

  const plain = createHttpServer(respond);
  const secure = createHttpsServer(await throwAwayCertificate(), respond);
  const route = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    socket.once('data', (start: Buffer) => {
      socket.pause();
      socket.unshift(start);
      (start[0] === FIRST_BYTE_OF_TLS ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  };
  plain.on('connect', (_request, socket: Socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    route(socket);
  });

  const server = createServer(route);
  add(pages);
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    add,
    requests,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

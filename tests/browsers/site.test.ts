import { request as plainRequest } from 'node:http';
import { type RequestOptions, request as secureRequest } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, serveSite } from './site.ts';

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** Asks the local port as a browser does whose host resolver sends every name there. */
function ask(port: number, address: string): Promise<Answer> {
  const { protocol, host, pathname, search } = new URL(address);
  const options: RequestOptions = {
    host: '127.0.0.1',
    port,
    path: pathname + search,
    headers: { host },
    rejectUnauthorized: false,
    agent: false,
  };
  return new Promise((done, fail) => {
    const request = (protocol === 'https:' ? secureRequest : plainRequest)(options, response => {
      let body = '';
      response.on('data', part => (body += part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on('error', fail);
    request.end();
  });
}

describe('the local site', () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveSite({
      'https://arxiv.org/abs/1': 'a paper',
      'http://arxiv.org/abs/1': { redirect: 'https://arxiv.org/abs/1' },
      'https://example.org/file.pdf': { type: 'application/pdf', body: '%PDF', headers: { 'X-Own': 'yes' } },
      'https://example.org/slow': { body: 'late', delay: 60, scripts: true },
    });
  });
  afterAll(() => site.close());

  it('answers for any host over HTTPS and over plain HTTP on one port', async () => {
    expect(await ask(site.port, 'https://arxiv.org/abs/1')).toMatchObject({ status: 200, body: 'a paper' });
    const moved = await ask(site.port, 'http://arxiv.org/abs/1');
    expect(moved).toMatchObject({ status: 302, headers: { location: 'https://arxiv.org/abs/1' } });
  });

  it('lets no script of a page run, unless the page asks for it', async () => {
    const paper = await ask(site.port, 'https://arxiv.org/abs/1');
    expect(paper.headers['content-security-policy']).toBe("script-src 'none'");
    const slow = await ask(site.port, 'https://example.org/slow');
    expect(slow.headers['content-security-policy']).toBeUndefined();
  });

  it('sends the type, the headers and the delay that a page is given', async () => {
    const { headers } = await ask(site.port, 'https://example.org/file.pdf');
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-own': 'yes' });
    const start = performance.now();
    await ask(site.port, 'https://example.org/slow');
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  it('answers an address with any query, and says 404 to what it does not hold', async () => {
    expect((await ask(site.port, 'https://arxiv.org/abs/1?utm_source=x')).body).toBe('a paper');
    expect((await ask(site.port, 'https://arxiv.org/abs/2')).status).toBe(404);
  });

  it('remembers what was asked for', async () => {
    await ask(site.port, 'https://nowhere.example.org/x?y=1');
    expect(site.requests.at(-1)).toBe('https://nowhere.example.org/x?y=1');
  });
});

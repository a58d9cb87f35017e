import { describe, expect, test } from 'vitest';
import { openWrapped } from '../../../src/issue/sent/wrapped.ts';

const TARGET = 'https://example.org/a?id=2';
const base64 = (text: string): string => Buffer.from(text).toString('base64url');
const jwt = (payload: object): string =>
  [base64('{"alg":"HS256"}'), base64(JSON.stringify(payload)), 'c2lnbmF0dXJl'].join('.');
const encoded = encodeURIComponent(TARGET);

describe('a wrapped link opens from its own address', () => {
  test.each([
    [
      'Substack',
      `https://substack.com/redirect/2/${base64(JSON.stringify({ e: TARGET, p: 1, iss: 'pub-0' }))}.sig`,
    ],
    ['beehiiv', `https://flight.beehiiv.net/v2/clicks/${jwt({ url: TARGET, post_id: 'x' })}`],
    ['Kit', `https://click.convertkit-mail2.com/8ku9lxn/owhkhqh/${base64(TARGET)}`],
    ['Kit, with padding', `https://click.kit-mail3.com/8ku9/owh/${Buffer.from(TARGET).toString('base64')}`],
    [
      'Mandrill',
      `https://mandrillapp.com/track/click/30/example.org?p=${base64(JSON.stringify({ s: 'x', v: 1, p: JSON.stringify({ u: 30, url: TARGET }) }))}`,
    ],
    ['Amazon SES', `https://abc.r.us-east-1.awstrack.me/L0/${encoded}/1/0100-000000/x=1`],
    ['SES on an own host', `https://tracking.news.example/CL0/${encoded}/1/0100`],
    [
      'Customer.io',
      `https://e.customeriomail.com/e/c/${base64(JSON.stringify({ email_id: 'x', href: TARGET, internal: 'y' }))}/sig`,
    ],
    ['Sailthru', `https://link.paper.example/click/12345.6789/${base64(TARGET)}/5f0b`],
    ['a parameter on a mail host', `https://click.letters.example/open?u=${encoded}&id=7`],
    ['Drip', `https://t.dripemail2.com/c/${jwt({ url: TARGET })}`],
  ])('%s', (_, address) => {
    expect(openWrapped(address)).toEqual({ isWrapped: true, target: TARGET });
  });

  test('Postmark leaves the scheme out', () => {
    expect(openWrapped('https://click.pstmrk.it/3s/example.org%2Fa%3Fid%3D2/AbC/xyz').target).toBe(TARGET);
  });

  test('one inside another', () => {
    const inner = `https://click.convertkit-mail2.com/a/b/${base64(TARGET)}`;
    expect(openWrapped(`https://link.example.com/go?url=${encodeURIComponent(inner)}`)).toEqual({
      isWrapped: true,
      target: TARGET,
    });
  });
});

describe('a wrapped link that does not tell', () => {
  test.each([
    ['Mailchimp', 'https://letters.us5.list-manage.com/track/click?u=8a1&id=9f2&e=1c3'],
    ['SendGrid', `https://u123.ct.sendgrid.net/ls/click?upn=${'u001.ab-CD_12'.repeat(8)}`],
    ['SendGrid on an own host', `https://links.news.example/ls/click?upn=${'u001.ab'.repeat(9)}`],
    ['beehiiv', `https://link.mail.beehiiv.com/ss/c/u001.${'Zk3_x-'.repeat(20)}/4a1/h1`],
    ['a shortener', 'https://bit.ly/3abcDEF'],
    ['Ghost', 'https://letters.example/r/1a2b3c4d?m=0b0e9f'],
    ['base64 of no address', `https://click.convertkit-mail2.com/a/b/${base64('javascript:alert(1)')}`],
    [
      'JSON of no address',
      `https://substack.com/redirect/2/${base64('{"e":"file:///etc/passwd","__proto__":{"url":"x"}}')}.s`,
    ],
  ])('%s', (_, address) => {
    expect(openWrapped(address)).toEqual({ isWrapped: true, target: undefined });
  });
});

describe('any other address stands for itself', () => {
  test.each([
    'https://arxiv.org/abs/2103.07579',
    'https://example.org/share?url=https%3A%2F%2Fother.example%2Fa',
    'https://links.example.com/good-reads',
    'https://example.org/posts/aHR0cHM6Ly9leGFtcGxlLm9yZy9h',
    'mailto:a@b.c',
    'https://',
  ])('%s', address => {
    expect(openWrapped(address)).toEqual({ isWrapped: false, target: address });
  });
});

test('a hostile address takes no time', { timeout: 60_000 }, () => {
  const start = performance.now();
  for (const unit of ['a.', 'aHR0cDovL', '%25', '/http:/', '?u=', 'e30', '{'])
    openWrapped(`https://click.example.com/${unit.repeat(7000 / unit.length)}`);
  expect(performance.now() - start).toBeLessThan(5000);
});

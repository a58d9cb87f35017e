// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/extract/read-page.ts';
import { bodyOf, pageOf } from './page-of.ts';

const HERE = new URL('https://example.org/post/one');
const HEAD = '<title>Example</title><meta property="og:site_name" content="Example">';

/** Moves what stands in each `<div data-shadow="open|closed">` into a shadow root of that element, outermost first. */
function shadowed(body: string): Document {
  const document = bodyOf(body, HEAD);
  const hide = (root: ParentNode): void => {
    for (const host of root.querySelectorAll('[data-shadow]')) {
      if (!host.isConnected || host.shadowRoot) continue;
      const shadow = host.attachShadow({ mode: host.getAttribute('data-shadow') as ShadowRootMode });
      shadow.append(...host.childNodes);
      hide(shadow);
    }
  };
  hide(document);
  return document;
}

describe('a headline in a shadow root', () => {
  test('is read where the page shows none otherwise', () => {
    const document = shadowed('<div data-shadow="open"><h1>Quiet harbours of the north</h1></div>');
    expect(readPage(document, HERE).title).toBe('Quiet harbours of the north');
  });

  test('is read from a shadow root inside another', () => {
    const document = shadowed(
      '<div data-shadow="open"><p>x</p><div data-shadow="open"><h1>Quiet harbours of the north</h1></div></div>',
    );
    expect(readPage(document, HERE).title).toBe('Quiet harbours of the north');
  });

  test('gives way to a heading outside', () => {
    const document = shadowed(
      '<h1>Quiet harbours</h1><div data-shadow="open"><h1>We value cookies</h1></div>',
    );
    expect(readPage(document, HERE).title).toBe('Quiet harbours');
  });

  test('stays unread where the root is closed', () => {
    const document = shadowed('<div data-shadow="closed"><h1>Quiet harbours of the north</h1></div>');
    expect(readPage(document, HERE).title).not.toBe('Quiet harbours of the north');
  });

  test('is looked for in a bounded number of elements', () => {
    const document = pageOf(`<title>One</title><body>${'<p></p>'.repeat(6000)}<div id="late"></div>`);
    const late = document.getElementById('late') as HTMLElement;
    late.attachShadow({ mode: 'open' }).innerHTML = '<h1>Too late to be read</h1>';
    expect(readPage(document, HERE).title).toBe('One');
  });
});

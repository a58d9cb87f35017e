// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Menu } from '../../src/ui/Menu.tsx';
import { click, draw, find, press, texts } from './mount.ts';

const opener = () => find('button[aria-haspopup=menu]');
const focused = () => document.activeElement as HTMLElement;

async function openMenu() {
  const chosen = vi.fn();
  const item = (name: string, rest: object = {}) => ({ name, onChoose: () => chosen(name), ...rest });
  await draw(
    <Menu
      label="Month"
      items={[
        item('March', { checked: false }),
        item('April', { checked: true }),
        item('Library', { apart: true }),
      ]}
    >
      April
    </Menu>,
  );
  await click(opener());
  return chosen;
}

describe('a menu', () => {
  it('opens on what is chosen now', async () => {
    await openMenu();
    expect(opener().getAttribute('aria-expanded')).toBe('true');
    expect(texts('[role^=menuitem]')).toEqual(['March', 'April', 'Library']);
    expect(focused().textContent).toBe('April');
  });

  it('is walked by arrows, Home, End and letters', async () => {
    await openMenu();
    const walk = async (key: string) => {
      await press(focused(), key);
      return focused().textContent;
    };
    expect([await walk('ArrowDown'), await walk('ArrowDown'), await walk('ArrowUp')]).toEqual([
      'Library',
      'March',
      'Library',
    ]);
    expect([await walk('Home'), await walk('End'), await walk('m')]).toEqual(['March', 'Library', 'March']);
  });

  it('closes on a choice and gives the focus back', async () => {
    const chosen = await openMenu();
    await click(focused());
    expect(chosen).toHaveBeenCalledExactlyOnceWith('April');
    expect(document.querySelector('[role=menu]')).toBeNull();
    expect(focused()).toBe(opener());
  });

  it('closes with Escape and keeps that key to itself', async () => {
    await openMenu();
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    await press(focused(), 'Escape');
    document.removeEventListener('keydown', outside);
    expect(document.querySelector('[role=menu]')).toBeNull();
    expect(focused()).toBe(opener());
    expect(outside).not.toHaveBeenCalled();
  });
});

describe('an item that holds more', () => {
  async function openMore() {
    const chosen = vi.fn();
    const inner = ['Rich text', 'Markdown'].map(name => ({ name, onChoose: () => chosen(name) }));
    const items = [{ name: 'All' }, { name: 'Only new', more: () => inner }];
    await draw(
      <Menu items={items} heading="Copy · 7 to do left">
        Copy
      </Menu>,
    );
    await click(opener());
    await press(focused(), 'End');
    await press(focused(), 'ArrowRight');
    return chosen;
  }

  it('opens in the menu’s place, with the way back above and the focus on its first', async () => {
    await openMore();
    expect(find('[role=menu]').getAttribute('aria-label')).toBe('Only new');
    expect(texts('[role^=menuitem]')).toEqual(['Only new', 'Rich text', 'Markdown']);
    expect(focused().textContent).toBe('Rich text');
  });

  it.each(['ArrowLeft', 'Escape'])('is left by %s, and the menu stays', async key => {
    await openMore();
    await press(focused(), key);
    expect(find('[role=menu]').getAttribute('aria-label')).toBe('Copy · 7 to do left');
    expect(texts('[role^=menuitem]')).toEqual(['All', 'Only new']);
    expect(focused().textContent).toBe('Only new');
    await press(focused(), 'Escape');
    expect(document.querySelector('[role=menu]')).toBeNull();
  });

  it('closes all on a choice, and opens anew from the start', async () => {
    const chosen = await openMore();
    await press(focused(), 'ArrowDown');
    await click(focused());
    expect(chosen).toHaveBeenCalledExactlyOnceWith('Markdown');
    expect(focused()).toBe(opener());
    await click(opener());
    expect(texts('[role^=menuitem]')).toEqual(['All', 'Only new']);
  });
});

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

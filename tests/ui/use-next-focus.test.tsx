// @vitest-environment jsdom
import { useRef } from 'preact/hooks';
import { expect, it } from 'vitest';
import { useNextFocus } from '../../src/ui/use-next-focus.ts';
import { draw, find } from './mount.ts';

function Rows({ names }: { names: string[] }) {
  const list = useRef<HTMLUListElement>(null);
  const sentence = useRef<HTMLParagraphElement>(null);
  useNextFocus(list, sentence);
  return (
    <>
      <p ref={sentence} tabIndex={-1}>
        Done
      </p>
      <ul ref={list}>
        {names.map(name => (
          <li key={name}>
            <button type="button" id={name}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" id="outside">
        Outside
      </button>
    </>
  );
}

it('goes to the row that takes the place, then to the last one, then to the sentence', async () => {
  await draw(<Rows names={['a', 'b', 'c']} />);
  find('#b').focus();
  await draw(<Rows names={['a', 'c']} />);
  expect(document.activeElement?.id).toBe('c');
  await draw(<Rows names={['a']} />);
  expect(document.activeElement?.id).toBe('a');
  await draw(<Rows names={[]} />);
  expect(document.activeElement?.textContent).toBe('Done');
});

it('leaves a focus alone that is elsewhere', async () => {
  await draw(<Rows names={['a', 'b']} />);
  find('#a').focus();
  find('#outside').focus();
  await draw(<Rows names={['b']} />);
  expect(document.activeElement?.id).toBe('outside');
});

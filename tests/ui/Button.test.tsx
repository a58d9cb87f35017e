// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { clearDocument } from './clear-document.ts';
import { draw, find } from './mount.ts';

afterEach(clearDocument);

interface RowProps {
  names: string[];
  off?: boolean;
  onClick?: () => void;
}

const Row = ({ names, off = false, onClick = () => {} }: RowProps) => (
  <>
    <input id="field" />
    {names.map(name => (
      <Button key={name} id={name} disabled={off} onClick={onClick}>
        {name}
      </Button>
    ))}
    <a id="link" href="#on">
      On
    </a>
  </>
);

it('that goes with the focus hands it to what follows, else to what stands before it', async () => {
  await draw(<Row names={['a', 'b']} />);
  find('#a').focus();
  await draw(<Row names={['b']} />);
  expect(document.activeElement?.id).toBe('b');
  await draw(<Row names={[]} />);
  expect(document.activeElement?.id).toBe('link');
});

it('hands it to nothing that Tab passes over', async () => {
  const aside = (
    <button type="button" tabIndex={-1}>
      Remove a tag
    </button>
  );
  const Rows = ({ names }: RowProps) => (
    <>
      {names.length > 0 && <Button id="going">Going</Button>}
      {aside}
      <Row names={['next']} />
    </>
  );
  await draw(<Rows names={['a']} />);
  find('#going').focus();
  await draw(<Rows names={[]} />);
  expect(document.activeElement?.id).toBe('next');
});

it('that goes without the focus leaves it alone', async () => {
  await draw(<Row names={['a']} />);
  find('#field').focus();
  await draw(<Row names={[]} />);
  expect(document.activeElement?.id).toBe('field');
});

it('that is switched off keeps the focus, does nothing, and says so', async () => {
  let clicks = 0;
  const click = () => {
    clicks += 1;
  };
  await draw(<Row names={['a', 'b']} onClick={click} />);
  find('#a').focus();
  await draw(<Row names={['a', 'b']} off onClick={click} />);
  expect(document.activeElement?.id).toBe('a');
  expect(find('#a').getAttribute('aria-disabled')).toBe('true');
  expect(find('#b').matches(':disabled')).toBe(true);
  find('#a').click();
  expect(clicks).toBe(0);
});

// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { isPublished } from '../../../src/clipping/published.ts';
import { CommitField } from '../../../src/desk/issue/CommitField.tsx';
import { IssueContext } from '../../../src/desk/issue/context.ts';
import { makeClipping } from '../../builders.ts';
import { clearDocument } from '../../ui/clear-document.ts';
import { deskOn, openDesk, type TestDesk } from './state.ts';

const input = () => document.querySelector('input') as HTMLInputElement;
const shown = () => document.querySelector('[role=alert]')?.textContent;
const eventually = (assertion: () => void) => vi.waitFor(assertion, { timeout: 10_000 });

function Dated({ desk: { state } }: { desk: TestDesk }) {
  return (
    <IssueContext.Provider value={state}>
      <CommitField
        owner="a"
        field="published"
        label="Published"
        value={state.records.clipping('a')?.published ?? ''}
        problem={text => (text === '' || isPublished(text) ? undefined : 'No date.')}
        meant={text => (text === 'March 2021' ? '2021-03' : undefined)}
      />
    </IssueContext.Provider>
  );
}

function type(text: string): void {
  input().focus();
  input().value = text;
  input().dispatchEvent(new InputEvent('input', { bubbles: true }));
}

afterEach(clearDocument);

it('half a date is in its field again after the page was closed, with what is wrong', async () => {
  const desk = await openDesk({ clippings: [makeClipping({ id: 'a', published: '2020' })] });
  render(<Dated desk={desk} />, document.body);
  type('2021-0');
  // Closed without leaving the field.
  render(null, document.body);
  render(<Dated desk={await deskOn(desk.db)} />, document.body);
  await eventually(() => expect(input().value).toBe('2021-0'));
  await eventually(() => expect(shown()).toBe('No date.'));
  expect((await desk.db.get('clippings', 'a'))?.published).toBe('2020');
});

it('a whole date counts although the field was never left', async () => {
  const desk = await openDesk({ clippings: [makeClipping({ id: 'a' })] });
  render(<Dated desk={desk} />, document.body);
  type('2021-03');
  const later = await deskOn(desk.db);
  expect(later.state.records.clipping('a')?.published).toBe('2021-03');
});

it('Escape brings back the date that the field was entered with', async () => {
  const desk = await openDesk({ clippings: [makeClipping({ id: 'a', published: '2020' })] });
  render(<Dated desk={desk} />, document.body);
  type('2021-03');
  input().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
  await desk.state.typing.flush();
  await eventually(() => expect(input().value).toBe('2020'));
  expect((await desk.db.get('clippings', 'a'))?.published).toBe('2020');
});

it.each(['Enter', 'Tab'])('a date in words becomes what it means when its field is left by %s', async key => {
  const desk = await openDesk({ clippings: [makeClipping({ id: 'a', published: '2020' })] });
  render(<Dated desk={desk} />, document.body);
  type('March 2021');
  if (key === 'Tab') input().blur();
  else input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await eventually(() => expect(input().value).toBe('2021-03'));
  expect(shown()).toBeUndefined();
  await desk.state.typing.flush();
  expect((await desk.db.get('clippings', 'a'))?.published).toBe('2021-03');
});

it('words that mean no date stay, with what is wrong', async () => {
  const desk = await openDesk({ clippings: [makeClipping({ id: 'a', published: '2020' })] });
  render(<Dated desk={desk} />, document.body);
  type('soon');
  input().blur();
  await eventually(() => expect(shown()).toBe('No date.'));
  expect(input().value).toBe('soon');
});

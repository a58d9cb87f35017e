import { render } from 'preact';

/** More than Preact puts effects off until after a drawing: none may come when the document is gone. */
const PUT_OFF_MS = 150;

/** Takes away what a test has drawn. */
export async function clearDocument(): Promise<void> {
  render(null, document.body);
  await new Promise(resolve => setTimeout(resolve, PUT_OFF_MS));
}

/** Facts that a page sets beside a label: 'License: MIT', `<dt>License</dt><dd>MIT</dd>`, a heading with a line below it. */
import { all, nextOf, parentOf, type Root } from '../dom.ts';
import { lineOf } from './visible.ts';

const LABELS = 'dt,th,h2,h3,h4,h5,h6,strong,b,label,li,p,td,span';

/** The value beside the first label that matches; at most `limit` characters long. `name` is matched against the label without its colon. */
export function factNamed(root: Root, name: RegExp, limit = 80): string | undefined {
  for (const element of all(root, LABELS, 1500)) {
    if (element.childElementCount > 3) continue;
    const text = lineOf(element, limit + 60);
    const [label = '', ...rest] = text.split(/\s*[:：]\s*/);
    if (label.length > 40 || !name.test(label)) continue;
    const beside = rest.join(': ') || valueAfter(element, limit);
    if (beside && beside.length <= limit) return beside;
  }
  return undefined;
}

function valueAfter(label: Element, limit: number): string | undefined {
  const block = parentOf(label);
  for (const next of [nextOf(label), block && nextOf(block)]) {
    const text = next && lineOf(next, limit + 1);
    if (text) return text;
  }
  const whole = block && lineOf(block, limit + 60);
  const own = lineOf(label, limit);
  return whole?.startsWith(own) ? whole.slice(own.length).replace(/^\s*[:：]\s*/, '') : undefined;
}

/** Hands a form of the draft out: to the clipboard, as a file, or to the page that makes an issue on GitHub. */
import { ClipsheetError } from '../../../errors.ts';
import { fileName } from '../../../render/file-name.ts';
import { LONGEST_BODY, newIssue } from '../../../render/github-issue.ts';
import { count, formatNumber } from '../phrases.ts';
import type { IssueDeps } from './deps.ts';
import type { ExportForm, FormSource, Rendered } from './export-forms.ts';
import { type ExportPart, storiesIn } from './export-part.ts';

export interface Delivery {
  form: ExportForm;
  part: ExportPart;
  source: FormSource;
  rendered: Rendered;
  revision: number;
  /** 'owner/name', where the author has set one. */
  repository: string | undefined;
}

/** Resolves with what was done, without a full stop. Rejects with what the author can do about it. */
export async function deliver(deps: IssueDeps, delivery: Delivery): Promise<string> {
  return WAYS[delivery.form.to](deps, delivery);
}

/** Puts it on the clipboard, or says what to do. */
export async function copyTo(deps: Pick<IssueDeps, 'copy'>, content: Rendered): Promise<void> {
  try {
    await deps.copy(content);
  } catch (thrown) {
    throw new ClipsheetError('clipboard-refused', undefined, { cause: thrown });
  }
}

const WAYS: Readonly<Record<ExportForm['to'], (deps: IssueDeps, delivery: Delivery) => Promise<string>>> = {
  async clipboard(deps, delivery) {
    await copyTo(deps, delivery.rendered);
    return done(delivery, 'copied');
  },
  async file(deps, delivery) {
    const { form, part, source, rendered, revision } = delivery;
    const named = part === 'issue' ? '' : part === 'new' ? 'new' : source.title;
    const name = fileName(source.outline, revision, form.extension, named);
    deps.saveFile(name, rendered.text, form.type ?? 'text/plain');
    return done(delivery, 'saved');
  },
  async page(deps, { source, rendered: { text }, repository = '' }) {
    const { address, isLong } = newIssue(repository, source.title, text);
    if (isLong) await copyTo(deps, { text });
    await deps.openAddress(address);
    if (!isLong) return `New issue opened in ${repository}`;
    const { length } = [...text];
    const over =
      length > LONGEST_BODY
        ? ` (${formatNumber(length)} characters; GitHub takes ${formatNumber(LONGEST_BODY)})`
        : '';
    return `New issue opened in ${repository}. The text is too long for its address${over} and is on the clipboard: paste it there`;
  },
};

/** 'Markdown copied', '2 new stories saved as HTML file'. */
function done({ form, part, source }: Delivery, verb: 'copied' | 'saved'): string {
  if (part === 'issue') return `${form.as.charAt(0).toUpperCase()}${form.as.slice(1)} ${verb}`;
  const what = part === 'new' ? count(storiesIn(source.outline).length, 'new story', 'new stories') : 'Story';
  return `${what} ${verb} as ${form.as}`;
}

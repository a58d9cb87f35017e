/** The page's own text, where the clipping holds it. */
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Clipping } from '../../../clipping/clipping.ts';
import { titleOf } from '../../../issue/titles.ts';
import { markdownToTree } from '../../../render/html.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { useIssue } from '../context.ts';
import { RichText } from '../preview/RichText.tsx';
import css from './Story.module.css';

export function ReadableText({ clippings }: { clippings: readonly Clipping[] }) {
  const { records, notices } = useIssue();
  const texts = useSignal<readonly { clipping: Clipping; markdown: string }[]>([]);
  // A text is stored with the count of its words, perhaps while the story is open.
  const stored = clippings.map(({ id, wordCount = '' }) => `${id} ${wordCount}`).join();
  useEffect(() => {
    let gone = false;
    const db = records.db();
    Promise.all(clippings.map(({ id }) => db.get('texts', id))).then(found => {
      if (gone) return;
      texts.value = clippings.flatMap((clipping, at) => {
        const markdown = found[at]?.markdown;
        return markdown ? [{ clipping, markdown }] : [];
      });
    }, notices.fail);
    return () => {
      gone = true;
    };
  }, [stored]);
  return texts.value.map(({ clipping, markdown }) => (
    <Disclosure
      key={clipping.id}
      summary={clippings.length > 1 ? `Text of ${titleOf(clipping)}` : 'Text of the page'}
    >
      <div class={css.readable}>
        <Text markdown={markdown} />
      </div>
    </Disclosure>
  ));
}

function Text({ markdown }: { markdown: string }) {
  const tree = useMemo(() => markdownToTree(markdown), [markdown]);
  return <RichText tree={tree} />;
}

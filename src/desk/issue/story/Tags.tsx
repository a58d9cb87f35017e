/** A clipping's tags, completed with those in use. One half typed is kept, and is there again after a closed page. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Clipping } from '../../../clipping/clipping.ts';
import { addTag, normalizeTag } from '../../../clipping/tags.ts';
import { type TagUse, tagsInUse } from '../../../store/queries.ts';
import { TagField } from '../../../ui/TagField.tsx';
import { completeTag, suggestTags } from '../../../ui/tag-choices.ts';
import { useIssue } from '../context.ts';
import { useLeft } from '../use-left.ts';

export function Tags({ clipping }: { clipping: Clipping }) {
  const { clippingCommands, records, deps, notices, typing } = useIssue();
  const { id } = clipping;
  const typed = useSignal('');
  const uses = useSignal<TagUse[]>([]);
  useEffect(() => {
    tagsInUse(records.db()).then(found => {
      uses.value = found;
    }, notices.fail);
  }, []);

  const type = (text: string) => {
    typed.value = text;
    typing.type(id, 'tag.typed', text);
  };
  useLeft(id, 'tag.typed', left => {
    if (typed.value === '') typed.value = left;
  });
  const set = (tags: string[]) => void clippingCommands.set(clipping, 'tags', tags, 'Tags');
  const add = (text: string) => {
    type('');
    if (normalizeTag(text) !== '') set(addTag(clipping.tags, text));
  };
  return (
    <TagField
      label="Tags"
      tags={clipping.tags}
      typed={typed.value}
      onType={type}
      onAdd={add}
      onRemove={tag => set(clipping.tags.filter(other => other !== tag))}
      complete={text => completeTag(text, uses.value, clipping.tags, deps.now())}
      suggestions={suggestTags(clipping, uses.value)}
    />
  );
}

/** A clipping's tags, completed with those in use. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Clipping } from '../../../clipping/clipping.ts';
import { addTag, normalizeTag } from '../../../clipping/tags.ts';
import { type TagUse, tagsInUse } from '../../../store/queries.ts';
import { TagField } from '../../../ui/TagField.tsx';
import { completeTag, suggestTags } from '../../../ui/tag-choices.ts';
import { useIssue } from '../context.ts';

export function Tags({ clipping }: { clipping: Clipping }) {
  const { clippingCommands, records, deps, notices } = useIssue();
  const typed = useSignal('');
  const uses = useSignal<TagUse[]>([]);
  useEffect(() => {
    tagsInUse(records.db()).then(found => {
      uses.value = found;
    }, notices.fail);
  }, []);

  const set = (tags: string[]) => void clippingCommands.set(clipping, 'tags', tags, 'Tags');
  const add = (text: string) => {
    typed.value = '';
    if (normalizeTag(text) !== '') set(addTag(clipping.tags, text));
  };
  return (
    <TagField
      label="Tags"
      tags={clipping.tags}
      typed={typed.value}
      onType={text => {
        typed.value = text;
      }}
      onAdd={add}
      onRemove={tag => set(clipping.tags.filter(other => other !== tag))}
      complete={text => completeTag(text, uses.value, clipping.tags, deps.now())}
      suggestions={suggestTags(clipping, uses.value)}
    />
  );
}

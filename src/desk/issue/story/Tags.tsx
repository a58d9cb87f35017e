/** A clipping's tags, completed with those in use. One half typed is kept, and is there again after a closed page. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Clipping } from '../../../clipping/clipping.ts';
import { normalizeTag } from '../../../clipping/tags.ts';
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
  const add = async (text: string) => {
    typed.value = '';
    const tag = normalizeTag(text);
    const isNew = tag !== '' && !clipping.tags.includes(tag);
    // Its draft stays until the tag is stored; one that cannot be is in the field again.
    const isStored = !isNew || (await clippingCommands.addTag(clipping, text));
    if (typed.value !== '') return;
    if (isStored) type('');
    else typed.value = text;
  };
  return (
    <TagField
      label="Tags"
      tags={clipping.tags}
      typed={typed.value}
      onType={type}
      onAdd={text => void add(text)}
      onRemove={tag => void clippingCommands.removeTag(clipping, tag)}
      complete={text => completeTag(text, uses.value, clipping.tags, deps.now())}
      suggestions={suggestTags(clipping, uses.value)}
    />
  );
}

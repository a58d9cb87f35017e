/** The newsletter's sections and their rules. Issues that exist keep the sections they were made with. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Kind } from '../../../clipping/clipping.ts';
import { addTag } from '../../../clipping/tags.ts';
import { OWN_SITES, type Section } from '../../../issue/issue.ts';
import * as edits from '../section-edits.ts';
import { createField, type Field } from './field.ts';
import type { NewsletterState } from './newsletter.ts';
import { anyText, type Parse, sites, someText } from './parse.ts';

export type SectionFieldName = 'title' | 'emoji' | 'whenEmpty' | 'sites';

export interface SectionsState {
  list: ReadonlySignal<readonly Section[]>;
  /** The section removed last, until something else is changed. */
  removed: ReadonlySignal<Section | undefined>;
  field(id: string, name: SectionFieldName): Field;
  change(id: string, patch: Partial<Section>): void;
  /** Returns the id of the new section. */
  add(): string;
  move(id: string, by: number): void;
  remove(id: string): void;
  undoRemove(): void;
  setDefault(id: string | undefined): void;
  addTag(id: string, tag: string): void;
  removeTag(id: string, tag: string): void;
  toggleKind(id: string, kind: Kind): void;
  /** Whether the newsletter's own sites belong to the section's rule. */
  setOwnSites(id: string, on: boolean): void;
}

interface Source<T> {
  read(section: Section): string;
  parse: Parse<T>;
  patch(value: T, section: Section): Partial<Section>;
}

const text = (name: 'title' | 'emoji' | 'whenEmpty', parse: Parse<string>): Source<string> => ({
  read: section => section[name] ?? '',
  parse,
  patch: value => ({ [name]: name !== 'title' && value.trim() === '' ? undefined : value }),
});

const ownOf = ({ rules }: Section): string[] => (rules.sites?.includes(OWN_SITES) ? [OWN_SITES] : []);

const FIELDS = {
  title: text('title', someText('A section needs a name.')),
  emoji: text('emoji', anyText),
  whenEmpty: text('whenEmpty', anyText),
  sites: {
    read: ({ rules }) => (rules.sites ?? []).filter(site => site !== OWN_SITES).join('\n'),
    parse: sites,
    patch: (value, section) => edits.changeRules(section, { sites: [...ownOf(section), ...value] }),
  } satisfies Source<string[]>,
};

export function createSectionsState({ newsletter, change: save }: NewsletterState): SectionsState {
  const list = computed(() => newsletter.value?.sections ?? []);
  const removed = signal<Section | undefined>(undefined);
  const before = signal<readonly Section[]>([]);
  const fields = new Map<string, Field>();

  const find = (id: string): Section | undefined => list.value.find(section => section.id === id);
  const set = (sections: Section[]): void => {
    removed.value = undefined;
    save({ sections });
  };
  const change = (id: string, patch: Partial<Section>): void =>
    set(edits.changeSection(list.value, id, patch));
  const changeRules = (id: string, rules: (section: Section) => Section['rules']): void => {
    const section = find(id);
    if (section) change(id, edits.changeRules(section, rules(section)));
  };
  const fieldOf = <T>(id: string, { read, parse, patch }: Source<T>): Field =>
    createField<T>({
      read: () => {
        const section = find(id);
        return section ? read(section) : '';
      },
      parse,
      save(value) {
        const section = find(id);
        if (section) change(id, patch(value, section));
      },
    });

  return {
    list,
    removed,
    field(id, name) {
      const key = `${name}/${id}`;
      const field = fields.get(key) ?? fieldOf<never>(id, FIELDS[name] as unknown as Source<never>);
      fields.set(key, field);
      return field;
    },
    change,
    add() {
      const sections = edits.addSection(list.value, 'New section');
      set(sections);
      return sections.at(-1)?.id ?? '';
    },
    move: (id, by) => set(edits.moveSection(list.value, id, by)),
    remove(id) {
      before.value = list.value;
      const section = find(id);
      set(edits.removeSection(list.value, id));
      removed.value = section;
    },
    undoRemove() {
      if (removed.value) set([...before.value]);
    },
    setDefault: id => set(edits.setDefault(list.value, id)),
    addTag: (id, tag) => changeRules(id, ({ rules }) => ({ tags: addTag(rules.tags ?? [], tag) })),
    removeTag: (id, tag) =>
      changeRules(id, ({ rules }) => ({ tags: (rules.tags ?? []).filter(other => other !== tag) })),
    toggleKind: (id, kind) => changeRules(id, ({ rules }) => ({ kinds: toggled(rules.kinds ?? [], kind) })),
    setOwnSites: (id, on) =>
      changeRules(id, ({ rules }) => {
        const others = (rules.sites ?? []).filter(site => site !== OWN_SITES);
        return { sites: on ? [OWN_SITES, ...others] : others };
      }),
  };
}

const toggled = <T>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter(other => other !== value) : [...values, value];

/** The templates: those that ship, and the author's own with what is being typed into them. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { asClipsheetError } from '../../../errors.ts';
import { type OwnTemplate, type Picked, pickTemplate, templatesWith } from '../../../render/pick-template.ts';
import { readTemplate, templateFileName } from '../../../render/template-file.ts';
import { foldDraft, typeDraft } from '../../../store/drafts.ts';
import type { Store } from '../../../store/schema.ts';
import { addTemplate, allTemplates, setDeleted, type TemplateField } from '../../../store/templates.ts';
import type { SettingsDeps } from './deps.ts';
import { createTemplatePreview, type TemplatePreview } from './template-preview.ts';

/** After this many milliseconds without a key the text is folded in: what the desk then prints with. */
const REST_MS = 700;

export interface TemplatesState {
  /** The author's own, by name; undefined until they are read. */
  own: ReadonlySignal<OwnTemplate[] | undefined>;
  /** Deleted, and still to be brought back. */
  deleted: ReadonlySignal<OwnTemplate[]>;
  /** The one that is edited. */
  open: ReadonlySignal<OwnTemplate | undefined>;
  /** What was done last. */
  sentence: ReadonlySignal<string>;
  preview: TemplatePreview;
  load(): Promise<void>;
  /** A copy, opened for editing. */
  copy(id: string): Promise<void>;
  edit(id: string | undefined): void;
  /** Call it within the `input` event: the text is on its way to the disk when it returns. */
  type(id: string, field: TemplateField, value: string): void;
  /** Folds in what was typed. */
  flush(): Promise<void>;
  remove(template: OwnTemplate): Promise<void>;
  bringBack(template: OwnTemplate): Promise<void>;
  save(template: Pick<OwnTemplate, 'name' | 'source'>): void;
  /** Rejects with a ClipsheetError that says what is wrong with the file. */
  take(file: File): Promise<void>;
}

export function createTemplatesState(deps: SettingsDeps): TemplatesState {
  const all = signal<OwnTemplate[] | undefined>(undefined);
  const openId = signal<string | undefined>(undefined);
  const sentence = signal('');
  const typed = new Map<string, string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let db: Store | undefined;

  const own = computed(() => all.value?.filter(({ deletedAt }) => deletedAt === undefined));
  const open = computed(() => own.value?.find(({ id }) => id === openId.value));
  const preview = createTemplatePreview(deps, open);

  const load = async (): Promise<void> => {
    db = await deps.connect();
    const read = await allTemplates(db);
    // What is being typed is newer than anything that was read.
    all.value = read.map(template =>
      (['name', 'source'] as const).reduce(
        (shown, field) => typeInto(shown, field, typed.get(`${template.id}/${field}`)),
        template,
      ),
    );
  };

  const fold = async (id: string, field: string): Promise<void> => {
    const key = `${id}/${field}`;
    clearTimeout(timers.get(key));
    timers.delete(key);
    const value = typed.get(key);
    if (value === undefined || !db) return;
    await foldDraft(db, id, field, deps.now());
    if (typed.get(key) === value) typed.delete(key);
  };

  const fail = (thrown: unknown): void => {
    sentence.value = asClipsheetError(thrown).message;
  };

  /** A connection that was closed under us is opened again. */
  const write = ({ id, field, value }: { id: string; field: string; value: string }): void => {
    const put = (store: Store): Promise<void> => typeDraft(store, id, field, value);
    try {
      if (db) put(db).catch(fail);
    } catch {
      deps
        .connect()
        .then(again => {
          db = again;
          return put(again);
        })
        .catch(fail);
    }
  };

  const add = async (template: Pick<OwnTemplate, 'name' | 'source'>, done: string): Promise<void> => {
    const { id } = await addTemplate(await deps.connect(), template);
    await load();
    openId.value = id;
    sentence.value = done;
  };

  return {
    own,
    deleted: computed(() => all.value?.filter(({ deletedAt }) => deletedAt !== undefined) ?? []),
    open,
    sentence,
    preview,
    load,
    copy(id) {
      const { name, source }: Picked = pickTemplate(id, all.value ?? []);
      return add({ name: freeName(name, templatesWith(all.value ?? [])), source }, `“${name}” is copied.`);
    },
    edit(id) {
      sentence.value = '';
      openId.value = id;
    },
    type(id, field, value) {
      if (!db) return;
      const key = `${id}/${field}`;
      typed.set(key, value);
      write({ id, field, value });
      all.value = all.value?.map(template =>
        template.id === id ? typeInto(template, field, value) : template,
      );
      clearTimeout(timers.get(key));
      timers.set(
        key,
        setTimeout(() => void fold(id, field).catch(fail), REST_MS),
      );
    },
    async flush() {
      for (const key of [...typed.keys()]) {
        const at = key.lastIndexOf('/');
        await fold(key.slice(0, at), key.slice(at + 1));
      }
    },
    async remove({ id, name }) {
      await setDeleted(await deps.connect(), id, deps.now());
      if (openId.value === id) openId.value = undefined;
      await load();
      sentence.value = `“${name}” is deleted. It can be brought back for 30 days.`;
    },
    async bringBack({ id, name }) {
      await setDeleted(await deps.connect(), id, undefined);
      await load();
      sentence.value = `“${name}” is back.`;
    },
    save({ name, source }) {
      deps.saveFile(templateFileName(name), new Blob([source], { type: 'text/plain;charset=utf-8' }));
    },
    async take(file) {
      const read = readTemplate(file.name, new Uint8Array(await file.arrayBuffer()));
      const name = freeName(read.name, templatesWith(all.value ?? []), '');
      await add({ ...read, name }, `“${name}” is here.`);
    },
  };
}

/** An emptied name is one about to be typed anew: it is neither stored nor shown. */
const typeInto = (template: OwnTemplate, field: TemplateField, value: string | undefined): OwnTemplate =>
  value === undefined || (field === 'name' && value.trim() === '')
    ? template
    : { ...template, [field]: value };

/** 'By kind, my copy'; 'By kind, my copy 2' where that is taken. */
function freeName(name: string, taken: readonly { name: string }[], suffix = ', my copy'): string {
  const names = new Set(taken.map(other => other.name));
  let free = `${name}${suffix}`;
  for (let count = 2; names.has(free); count += 1) free = `${name}${suffix} ${count}`;
  return free;
}

/** The newsletter's settings: shown at once, saved in the order they were typed, in step with other pages. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { asClipsheetError } from '../../../errors.ts';
import type { Newsletter } from '../../../issue/issue.ts';
import { NEWSLETTER_FIELDS, type NewsletterField, type NewsletterFieldName } from '../newsletter-fields.ts';
import type { SettingsDeps } from './deps.ts';
import { createField, type Field } from './field.ts';

/** '' before anything was typed. */
export type Saving = { state: '' | 'saving' | 'saved' } | { state: 'failed'; sentence: string };

export interface NewsletterState {
  /** Undefined until it is loaded. */
  newsletter: ReadonlySignal<Newsletter | undefined>;
  saving: ReadonlySignal<Saving>;
  /** Whether a field shows something else than what is saved, because it means nothing. Reads signals. */
  holdsRefused(): boolean;
  change(patch: Partial<Newsletter>): void;
  field(name: NewsletterFieldName): Field;
  reload(): Promise<void>;
  /** Resolves when everything typed so far is saved, or was refused. */
  settled(): Promise<void>;
}

export function createNewsletterState(deps: SettingsDeps): NewsletterState {
  const newsletter = signal<Newsletter | undefined>(undefined);
  const saving = signal<Saving>({ state: '' });
  const fields = new Map<NewsletterFieldName, Field>();
  let queue = Promise.resolve();
  /** Counts what was typed: settings read before the last change say nothing new. */
  let changes = 0;

  const save = async (patch: Partial<Newsletter>): Promise<void> => {
    const change = changes;
    try {
      await deps.saveNewsletter(patch);
      if (change === changes) saving.value = { state: 'saved' };
    } catch (thrown) {
      saving.value = { state: 'failed', sentence: asClipsheetError(thrown).message };
    }
  };

  const change = (patch: Partial<Newsletter>): void => {
    if (!newsletter.value) return;
    changes += 1;
    newsletter.value = { ...newsletter.value, ...patch };
    saving.value = { state: 'saving' };
    const saved = save(patch);
    queue = queue.then(() => saved);
  };

  const fieldOf = (spec: NewsletterField): Field =>
    createField<Partial<Newsletter>>({
      read: () => (newsletter.value ? spec.read(newsletter.value) : ''),
      parse: text => (newsletter.value ? spec.parse(text, newsletter.value) : { value: {} }),
      save: change,
    });

  return {
    newsletter,
    saving,
    holdsRefused: () => [...fields.values()].some(({ refused }) => refused.value),
    change,
    field(name) {
      const field = fields.get(name) ?? fieldOf(NEWSLETTER_FIELDS[name]);
      fields.set(name, field);
      return field;
    },
    async reload() {
      await queue;
      const read = changes;
      const loaded = await deps.loadNewsletter();
      if (read === changes) newsletter.value = loaded;
    },
    settled: () => queue,
  };
}

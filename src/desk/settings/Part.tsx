/** What every part of the settings looks like: its heading, what it says first, and whether its fields are saved. */
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useSettings } from './context.ts';
import css from './Part.module.css';

export interface PartProps {
  title: string;
  intro?: ComponentChildren;
  /** The part has fields of the newsletter, which save as they are typed. */
  saves?: boolean;
  children: ComponentChildren;
}

export function Part({ title, intro, saves, children }: PartProps) {
  return (
    <section class={css.part}>
      <header class={css.head}>
        <h1 class={css.title}>{title}</h1>
        {saves && <Saving />}
      </header>
      {intro && <p class={css.intro}>{intro}</p>}
      {children}
    </section>
  );
}

function Saving() {
  const { saving, holdsRefused } = useSettings().newsletter;
  // What was saved on another part is no news here.
  const before = useRef(saving.value);
  const { state } = saving.value;
  const isSaved = state === 'saved' && saving.value !== before.current && !holdsRefused();
  return (
    <p class={state === 'failed' ? css.failed : css.saving} role="status">
      {saving.value.state === 'failed' ? saving.value.sentence : isSaved ? 'Saved' : ''}
    </p>
  );
}

/** A heading inside a part, with what belongs to it. */
export function Group({ title, intro, children }: Omit<PartProps, 'saves'>) {
  return (
    <section class={css.group}>
      <h2 class={css.subtitle}>{title}</h2>
      {intro && <p class={css.intro}>{intro}</p>}
      {children}
    </section>
  );
}

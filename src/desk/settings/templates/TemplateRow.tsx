/** A template in the list, and what can be done with it. */
import { Button } from '../../../ui/Button.tsx';
import form from '../form.module.css';

export interface TemplateAct {
  /** On the button; its full name is 'Edit By kind'. */
  name: string;
  run: () => void;
}

export interface TemplateRowProps {
  /** Of the row, for the focus. */
  id?: string;
  name: string;
  does?: string | undefined;
  acts: readonly TemplateAct[];
}

export function TemplateRow({ id, name, does, acts }: TemplateRowProps) {
  return (
    <li id={id} class={form.item}>
      <div class={form.what}>
        <bdi>{name}</bdi>
        {does && <p class={form.quiet}>{does}</p>}
      </div>
      <div class={form.row}>
        {acts.map(act => (
          <Button key={act.name} look="quiet" aria-label={`${act.name}: ${name}`} onClick={act.run}>
            {act.name}
          </Button>
        ))}
      </div>
    </li>
  );
}

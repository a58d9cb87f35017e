/** The figure that a story asks for: what it shows, for those who see it and those who do not, and where it is from. */
import type { Clipping, Figure } from '../../../clipping/clipping.ts';
import { Button } from '../../../ui/Button.tsx';
import { LeadImage } from '../../../ui/LeadImage.tsx';
import { useIssue } from '../context.ts';
import { Field } from '../Field.tsx';
import css from './Story.module.css';

export interface FigureFieldsProps {
  lead: Clipping;
  figure: Figure;
  showPictures: boolean;
}

export function FigureFields({ lead, figure, showPictures }: FigureFieldsProps) {
  const { clippingCommands } = useIssue();
  const owner = lead.id;
  return (
    <fieldset class={css.figure}>
      <legend class={css.legend}>Figure</legend>
      {showPictures && lead.image && <LeadImage src={lead.image} width={160} height={100} />}
      <div class={css.figureFields}>
        <Field owner={owner} field="figure.caption" label="Caption" line value={figure.caption} />
        <Field
          owner={owner}
          field="figure.alt"
          label="Alternative text: what it shows, for those who cannot see it"
          line
          value={figure.alt}
        />
        <Field owner={owner} field="figure.page" label="Page that it is from" line value={figure.page} />
        <Button
          look="quiet"
          onClick={() => void clippingCommands.set(lead, 'figure', undefined, 'No figure:')}
        >
          Remove the figure
        </Button>
      </div>
    </fieldset>
  );
}

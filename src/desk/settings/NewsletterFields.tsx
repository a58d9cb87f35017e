/** Fields of the newsletter by name, as the table of newsletter-fields.ts describes them. */
import { useSettings } from './context.ts';
import { NEWSLETTER_FIELDS, type NewsletterField, type NewsletterFieldName } from './newsletter-fields.ts';
import { SettingField, type SettingFieldProps } from './SettingField.tsx';

const zones = Intl.supportedValuesOf('timeZone');

const LOOKS: Record<NewsletterField['form'], Partial<SettingFieldProps>> = {
  line: {},
  text: { lines: true },
  list: { lines: true },
  number: { inputMode: 'numeric' },
  zone: { options: zones },
  language: { inputMode: 'text' },
  address: { inputMode: 'url' },
};

export interface NewsletterFieldsProps {
  names: readonly NewsletterFieldName[];
  /** Hints that depend on what is set. */
  hints?: Partial<Record<NewsletterFieldName, string | undefined>>;
}

export function NewsletterFields({ names, hints = {} }: NewsletterFieldsProps) {
  const { newsletter } = useSettings();
  return (
    <>
      {names.map(name => {
        const { label, hint, form }: NewsletterField = NEWSLETTER_FIELDS[name];
        return (
          <SettingField
            key={name}
            name={name}
            label={label}
            hint={hints[name] ?? hint}
            field={newsletter.field(name)}
            {...LOOKS[form]}
          />
        );
      })}
    </>
  );
}

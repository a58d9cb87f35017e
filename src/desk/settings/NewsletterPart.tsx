/** Who writes the newsletter, where, how, and how long. */
import { monthName, monthOf } from '../../clipping/months.ts';
import { useSettings } from './context.ts';
import css from './form.module.css';
import { NewsletterFields } from './NewsletterFields.tsx';
import { Part } from './Part.tsx';
import { languageName } from './state/parse.ts';

export function NewsletterPart() {
  const { newsletter, deps } = useSettings();
  const { language = 'en', zone = 'UTC', slug } = newsletter.newsletter.value ?? {};
  const month = monthOf(deps.now(), zone);
  const hints = {
    slug: `Begins the names of exported files: ${slug}-${month}-issue-001.md.`,
    language: `${languageName(language) ?? language}: an issue is called “${monthName(month, language)}”.`,
  };
  return (
    <Part title="Newsletter" saves>
      <NewsletterFields names={['title', 'slug', 'author', 'archive']} hints={hints} />
      <div class={css.two}>
        <NewsletterFields names={['zone', 'language']} hints={hints} />
      </div>
      <div class={css.three}>
        <NewsletterFields names={['firstNumber', 'targetWords', 'oldAfterMonths']} />
      </div>
      <NewsletterFields names={['ownSites', 'draftsRepository']} />
    </Part>
  );
}

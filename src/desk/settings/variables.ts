/** The templates' variables that make sense in a standing text, and whether a text with some of them would run. */
import type { Newsletter } from '../../issue/issue.ts';
import { renderStanding } from '../../render/standing.ts';
import type { TemplateError } from '../../render/template-error.ts';

export const VARIABLES: readonly { name: string; meaning: string }[] = [
  { name: 'newsletter.title', meaning: 'the title' },
  { name: 'newsletter.author', meaning: 'the author' },
  { name: 'newsletter.archive', meaning: 'the address of the archive' },
  { name: 'issue.number', meaning: 'the number: 15' },
  { name: 'issue.ordinal', meaning: 'the number in order: 15th' },
  { name: 'issue.name', meaning: 'the month, or months: March 2021' },
  { name: 'issue.title', meaning: 'the title of this one issue, where it has one' },
  { name: 'previous.name', meaning: 'the month, or months, of the issue before' },
  { name: 'previous.address', meaning: 'where that was published, if it is known' },
];

/** The sentence about what is wrong in a standing text; undefined where it would run. Tried on a made-up issue. */
export function standingProblem(
  part: 'opening' | 'closing',
  text: string,
  newsletter: Newsletter,
): string | undefined {
  const problems: TemplateError[] = [];
  const issue = { id: '2021-03', months: ['2021-03'], number: newsletter.firstNumber, title: '' };
  const previous = {
    months: ['2021-02'],
    number: newsletter.firstNumber,
    title: '',
    address: archiveOf(newsletter),
  };
  renderStanding(
    part,
    {
      newsletter: { ...newsletter, archive: archiveOf(newsletter) },
      issue,
      previous,
      opening: text,
      closing: text,
    },
    problems,
  );
  return problems[0]?.message;
}

const archiveOf = ({ archive = '' }: Newsletter): string => archive;

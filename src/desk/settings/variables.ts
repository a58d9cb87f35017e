/** The templates' variables that make sense in a standing text. */
export const VARIABLES: readonly { name: string; meaning: string }[] = [
  { name: 'newsletter.title', meaning: 'the title' },
  { name: 'newsletter.author', meaning: 'the author' },
  { name: 'newsletter.archive', meaning: 'the address of the archive' },
  { name: 'issue.number', meaning: 'the number: 15' },
  { name: 'issue.ordinal', meaning: 'the number in order: 15th' },
  { name: 'issue.month', meaning: 'the month: March 2021' },
];

/** What there is out of the box: the newsletter before its first setting, and a new issue of it. */
import { DEFAULT_LABELS, type Issue, type Newsletter, OWN_SITES, type Section } from './issue.ts';

const SECTIONS: readonly Section[] = [
  { id: 'my-work', title: 'My work', shape: 'free', rules: { sites: [OWN_SITES] } },
  { id: 'internet', title: 'From the internet', shape: 'labelled', rules: {}, isDefault: true },
];

/** The newsletter of somebody who has set nothing yet. `zone`: IANA; `language`: BCP 47. */
export function defaultNewsletter(zone: string, language: string): Newsletter {
  return {
    title: 'Untitled newsletter',
    slug: 'untitled-newsletter',
    zone,
    language,
    author: '',
    firstNumber: 1,
    targetWords: 1500,
    labels: { ...DEFAULT_LABELS },
    opening: '',
    closing: '',
    closingHeading: 'Until next month',
    sections: structuredClone([...SECTIONS]),
    ownSites: [],
    template: 'what-why',
    oldAfterMonths: 12,
    showPictures: true,
    askHosts: true,
  };
}

/** A draft for `month`, with the newsletter's sections as they are now. */
export function makeIssue(
  newsletter: Newsletter,
  month: string,
  number: number | undefined,
  now: number,
): Issue {
  return {
    id: month,
    months: [month],
    ...(number !== undefined && { number }),
    sections: structuredClone(newsletter.sections),
    intro: '',
    closing: '',
    closingHeading: newsletter.closingHeading,
    template: newsletter.template,
    acceptedChecks: [],
    dismissed: [],
    state: 'draft',
    exports: [],
    createdAt: now,
    updatedAt: now,
  };
}

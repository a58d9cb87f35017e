/** Made-up earlier issues at real size: each with its own links, and some that all of them have. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const linkOf = (issue: number, at: number): string =>
  `https://reads.example.org/${issue}/${at}?utm_source=monthly`;

const monthOf = (issue: number): string => {
  const months = 1990 * 12 + issue;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

const words = (count: number): string =>
  'What it does, and why anybody would read on about it today. '.repeat(count);

/** The Markdown of an issue with `links` links, about 17 kB for 29 of them. */
export function markdownOf(issue: number, links: number): string {
  const stories = Array.from(
    { length: links },
    (_, at) =>
      `### Story ${at} of issue ${issue}\n\n**What it is:** ${words(4)}\n\n**Why it matters:** ${words(3)}\n\n- Blog: [Post ${at} of issue ${issue}](${linkOf(issue, at)})\n`,
  );
  return `---\ntitle: "Monthly #${issue}"\ndate: ${monthOf(issue)}-28\n---\n\n[Archive](https://monthly.example/archive)\n\n${stories.join('\n')}`;
}

/** The same as an entry of an RSS export. */
export function itemOf(issue: number, links: number): string {
  const stories = Array.from(
    { length: links },
    (_, at) =>
      `<h3>Story ${at}</h3><p>${words(4)}<a href="${linkOf(issue, at)}">Post ${at} of issue ${issue}</a></p><p>${words(3)}</p>`,
  );
  return `<item><title>Monthly #${issue}</title><link>https://monthly.example/${issue}</link><pubDate>${new Date(`${monthOf(issue)}-28T10:00:00Z`).toUTCString()}</pubDate><content:encoded><![CDATA[<p><a href="https://monthly.example/archive">Archive</a></p>${stories.join('')}]]></content:encoded></item>`;
}

export const rssOf = (issues: number, links: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Monthly</title>${Array.from({ length: issues }, (_, at) => itemOf(at + 1, links)).join('\n')}</channel></rss>`;

/** Writes `issues` files into `folder`, as a newsletter kept in Git has them. */
export async function writeIssues(folder: string, issues: number, links: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let issue = 1; issue <= issues; issue += 1)
    await writeFile(join(folder, `${monthOf(issue)}-28-monthly.md`), markdownOf(issue, links));
}

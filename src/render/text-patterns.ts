/**
 * What Markdown would read as markup in plain text, as patterns with their reasons: the one place to look when a title
 * does not read back. Each matches the single character that takes a backslash. The text is one line, trimmed, without
 * double spaces; what stands before and after it is unknown. Looking around must stay linear in the length of the text.
 */
export interface TextPattern {
  pattern: RegExp;
  why: string;
}

export const TEXT_PATTERNS: readonly TextPattern[] = [
  { pattern: /[[\]]/g, why: 'links, images, footnotes, tasks, reference definitions' },
  {
    pattern: /(?<=\])\(/g,
    why: 'marked reads “](” inside a link’s text as its end, in spite of the backslash before it',
  },
  { pattern: /`/g, why: 'code spans and fences' },
  { pattern: /\|/g, why: 'cells of a table; also the merge tags *|…|* of mail services' },
  { pattern: /\\(?=[!-/:-@[-`{-~]|$)/g, why: 'an escape of what follows, a hard break at the end' },
  {
    pattern: /(?<! )[*_~]|[*_~](?! )/g,
    why: 'emphasis, strikethrough, rules, bullets; between two spaces it can be none of them',
  },
  { pattern: /<(?=[a-z/!?]|[^\s<>@]*@|$)/gi, why: 'HTML, autolinks of addresses and of e-mail' },
  { pattern: /&(?=#?[a-z0-9]+;)/gi, why: 'character references' },
  {
    pattern: /(?<=\{)[{%#:.]/g,
    why: 'Liquid, Jinja and Hugo tags; attribute lists of kramdown and goldmark',
  },
  { pattern: /(?<=https?|ftp):(?=\/\/\S)/gi, why: 'autolink of a bare address (GFM)' },
  {
    pattern: /(?<=www)\.(?=\S)/gi,
    why: 'autolink of a bare www. address (GFM); marked finds it within a word too, behind another backslash',
  },
  { pattern: /(?<=[\w.+-])@(?=[\w-]+\.[\w-])/g, why: 'autolink of a bare e-mail address (GFM)' },
  { pattern: /^#(?=#{0,5}(?: |$))/g, why: 'heading' },
  { pattern: /(?<= )#(?=#*$)/g, why: 'closing sequence of a heading' },
  { pattern: /^>/g, why: 'quote' },
  { pattern: /^[-+](?= |$)/g, why: 'bullet' },
  { pattern: /(?<=^\d{1,9})[.)](?= |$)/g, why: 'number of a list item' },
  { pattern: /^[-:](?=[-: ]*$)/g, why: 'rule, underline of a heading, delimiter row of a table' },
  { pattern: /^=(?==*$)/g, why: 'underline of a heading' },
];

/** The name of a repository on GitHub. */

/** `owner/name`, with the characters and lengths that GitHub allows. */
const REPOSITORY = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}\/(?!\.{1,2}$)[\w.-]{1,100}$/i;

export const isRepository = (text: string): boolean => REPOSITORY.test(text);

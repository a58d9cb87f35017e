/** First segments of addresses on code forges that are no owner: for telling what an address names, and what its page is. */
import { names } from './forge.ts';

export const NO_OWNER_ON_GITHUB = names(
  'about account advisories apps blog business careers codespaces collections contact copilot customer-stories dashboard',
  'discussions edu education enterprise events explore features github-copilot gist home issues join login logout marketplace',
  'mobile models new newsroom notifications open-source orgs organizations partners premium-support pricing pulls readme',
  'resources search security sessions settings signup site solutions sponsors stars team topics trending user-attachments',
  'users watching why-github orgs codesearch spark mcp nonprofit',
);

export const NO_OWNER_ON_GITLAB = names(
  'explore dashboard users help admin search api public groups -  profile snippets import projects',
);

export const NO_OWNER_ON_GITEA = names(
  'explore user api assets org repo admin issues pulls milestones notifications login - about pages',
);

/** Google documents and files by their ids, in any view and account. */
import { pathRule } from '../../path-rule.ts';

export const docs = pathRule({
  name: 'google-docs',
  hosts: ['docs.google.com', 'drive.google.com'],
  paths: [
    /^\/(?:a\/[^/]+\/)?(document|spreadsheets|presentation|forms)\/(?:u\/\d+\/)?d\/((?:e\/)?[\w-]{20,})/,
    /^\/(file)\/(?:u\/\d+\/)?d\/([\w-]{20,})/,
    /^\/(?:drive\/)?(?:u\/\d+\/)?(folders)\/([\w-]{15,})/,
  ],
  key: (type, id) => `google-docs:${type}/${id}`,
  link: (type, id) =>
    `https://${type === 'file' || type === 'folders' ? 'drive' : 'docs'}.google.com/${type === 'folders' ? `drive/folders/${id}` : `${type}/d/${id}${type === 'forms' ? '/viewform' : ''}`}`,
});

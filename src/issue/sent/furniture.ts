/** Links that every mail carries and nobody clips: leaving the list, the view in the browser, buttons to share. */
import type { SentLink } from './sent-link.ts';

/** What such links say, in the languages that newsletters are mostly written in. */
const SAYS =
  /^(?:unsubscribe|.{0,20}\bunsubscribe (?:here|now|from(?: .{1,40})?|me)|manage (?:your )?(?:subscription|preferences|emails?)|(?:update|change|edit) (?:your )?(?:profile|preferences|email)|view (?:this )?(?:e-?mail |issue |post )?(?:online|on the web|in (?:your |the )?(?:browser|app))|read (?:online|in (?:the )?(?:app|browser))|view in browser|forward (?:this|to a friend)|subscribe(?: now| here)?|sign up(?: here)?|share(?: this.{0,12})?|like|comment|restack|privacy policy|abmelden|abbestellen|im browser (?:ansehen|öffnen|anzeigen)|se désabonner|se désinscrire|voir dans le navigateur|darse de baja|cancelar (?:la )?suscripción|ver en el navegador|cancelar inscrição|annulla l['’]iscrizione|afmelden|uitschrijven)[.!→ ]*$/i;

/** Leaving the list, however it is said; a title may say it too. */
const LEAVING =
  /\bunsubscrib|\bopt[- ]?out\b|\babmelde|\babbestell|désabonn|désinscri|darse de baja|cancelar (?:la )?(?:suscripción|inscrição)|annulla l['’]iscrizione|\bafmelden|\buitschrijven/i;

/** Where they lead. */
const LEADS =
  /^https?:\/\/[^?#]*(?:\/unsubscribe|\/opt-?out|\/(?:email-)?preferences(?:\/|$)|list-manage\.com\/(?:profile|about|vcard)|\/(?:subscribe|signup)(?:\/|$))|^https?:\/\/(?:www\.)?(?:(?:twitter|x)\.com\/(?:intent|share)\b|facebook\.com\/(?:sharer|share)|linkedin\.com\/(?:shareArticle|sharing)|reddit\.com\/submit|news\.ycombinator\.com\/submitlink|substack\.com\/app-link|(?:wa\.me|t\.me)\/(?:share|\?))/i;

/** Such links must never be asked for over the network either: one of them may take the author off their own list. */
export const isFurniture = ({ address, text }: Pick<SentLink, 'address' | 'text'>): boolean =>
  SAYS.test(text.trim()) || LEADS.test(address);

/** How far behind such words a link still belongs to them: "To unsubscribe from this list, click here". */
const NEAR = 60;

/** Whether a closed link may be asked for: better one too few. */
export function mayBeAsked(link: SentLink): boolean {
  if (isFurniture(link) || LEAVING.test(link.text)) return false;
  const at = link.around.search(LEAVING);
  const text = at < 0 ? -1 : link.around.indexOf(link.text, at);
  return text < 0 || text > at + NEAR;
}

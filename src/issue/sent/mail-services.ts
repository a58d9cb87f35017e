/**
 * Links as mail services send them: addresses of their own that count the click and lead on. Some hold the target, in a
 * parameter, in the path, or in base64 (alone, in JSON, in a JWT); others hold a number that only their server can tell.
 * The forms are those of mails that the services send; each opens to nothing but an http(s) address.
 */

/** Hosts whose links always lead elsewhere, subdomains included. */
const SERVICES: Readonly<Record<string, string>> = {
  Mandrill: 'mandrillapp.com',
  Mailchimp: 'list-manage.com list-manage1.com list-manage2.com',
  Kit: 'convertkit-mail.com convertkit-mail2.com convertkit-mail3.com convertkit-mail4.com kit-mail2.com kit-mail3.com kit-mail4.com kit-mail6.com',
  beehiiv: 'mail.beehiiv.com beehiiv.net',
  SendGrid: 'ct.sendgrid.net sendgrid.net',
  'Amazon SES': 'awstrack.me',
  Postmark: 'pstmrk.it',
  'Customer.io': 'customeriomail.com',
  HubSpot: 'hubspotlinks.com hubspotemail.net',
  MailerLite: 'mlsend.com mlsend2.com mlsend3.com click.mailerlite.com',
  'Constant Contact': 'rs6.net',
  Brevo: 'sendibt2.com sendibt3.com sendibm1.com sendibm2.com sendibm3.com',
  ActiveCampaign: 'acemlna.com acemlnb.com acemlnc.com acemlnd.com activehosted.com',
  'Campaign Monitor': 'cmail19.com cmail20.com createsend1.com createsend4.com',
  Klaviyo: 'klclick.com klclick1.com klclick2.com klclick3.com',
  Buttondown: 'links.buttondown.email link.buttondown.email links.buttondown.com link.buttondown.com',
  Drip: 'dripemail2.com dripemail3.com',
  Mailjet: 'mjt.lu',
  AWeber: 'clicks.aweber.com',
  Resend: 'resend-clicks.com resend-clicks-a.com',
  Revue: 'click.revue.email',
  EmailOctopus: 'eomail1.com eomail4.com eomail5.com eomail6.com',
  TLDR: 'tracking.tldrnewsletter.com',
  'link shorteners':
    't.co bit.ly buff.ly lnkd.in ow.ly tinyurl.com dlvr.it is.gd goo.gl trib.al mailchi.mp/click feedproxy.google.com',
};

const HOSTS = new Set(
  Object.values(SERVICES)
    .flatMap(hosts => hosts.split(' '))
    .filter(host => !host.includes('/')),
);

/** Paths that services use on their customers' own hosts too. */
const PATHS: readonly RegExp[] = [
  /^\/(?:ls|wf)\/click$/, // SendGrid
  /^\/ss\/c\//, // SendGrid, signed
  /^\/C?L0\/https?(?:%3A|:)/i, // Amazon SES
  /^\/e\/c\/[\w-]{20}/, // Customer.io
  /^\/(?:Ctc|e[23]t)\//, // HubSpot
  /^\/(?:tr|mk)\/cl\//, // Brevo
  /^\/lt\.php$/, // ActiveCampaign
  /^\/track\/click(?:\/|$)/, // Mailchimp, Mandrill
  /^\/redirect\/(?:\d\/)?[\w-]{16}/, // Substack
  /^\/r\/[0-9a-f]{8}$/, // Ghost
  /^\/click\/\d+\.\d+\//, // Sailthru
  /^\/c\/eJ[\w-]{20}/, // Mailgun
];

/** First names of hosts that count clicks: only what such an address holds is believed. */
const COUNTER =
  /^(?:clicks?|links?|e?mail|tracking|track|trk|go|news|newsletter|r|t|l|lnk|url|redirect)\d{0,2}\./;

/** Whether the address is a mail service's or a link shortener's own, by its host or by the form of its path. */
export function isMailLink(url: URL): boolean {
  const parts = url.hostname.split('.');
  if (parts.some((_, at) => HOSTS.has(parts.slice(at).join('.')))) return true;
  return PATHS.some(form => form.test(url.pathname));
}

/** Whether it looks like one on some other host: not enough to distrust the address, enough to believe what it holds. */
export const mayCountClicks = (url: URL): boolean => COUNTER.test(url.hostname);

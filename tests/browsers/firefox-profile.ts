/** A new Firefox profile: quiet, sent to the local site, with the extension's address known beforehand. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Preference = string | number | boolean;

const QUIET: Record<string, Preference> = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'dom.security.https_first': false,
  'extensions.getAddons.cache.enabled': false,
  // Access that the extension asks for is given without a prompt, which nobody is there to answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.accept_languages': 'en-GB',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** Every connection goes to the local site as a proxy, or nowhere when there is none (port 9 answers nobody). */
const sentTo = (port: number): Record<string, Preference> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
});

const line = ([name, value]: [string, Preference]): string =>
  `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;

/** Makes the profile and returns its folder. `uuid` becomes the host of the extension's own pages. */
export async function makeProfile(options: { addonId: string; uuid: string; port: number }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clipsheet-firefox-'));
  const preferences = {
    ...QUIET,
    ...sentTo(options.port),
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [options.addonId]: options.uuid }),
  };
  await writeFile(join(folder, 'user.js'), Object.entries(preferences).map(line).join('\n'));
  return folder;
}

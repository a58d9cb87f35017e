/** The parts of the settings: one address each, '#/settings/backup'. */
import type { FunctionComponent } from 'preact';
import { AboutPart } from './AboutPart.tsx';
import { BackupPart } from './BackupPart.tsx';
import { BinPart } from './BinPart.tsx';
import { EarlierPart } from './EarlierPart.tsx';
import { NewsletterPart } from './NewsletterPart.tsx';
import { PrivacyPart } from './PrivacyPart.tsx';
import { SectionsPart } from './SectionsPart.tsx';
import { ShortcutsPart } from './ShortcutsPart.tsx';
import { TextsPart } from './TextsPart.tsx';
import { TemplatesPart } from './templates/TemplatesPart.tsx';

export interface PartSpec {
  path: string;
  name: string;
  /** `at`: what its address says further; a template's id opens that template. */
  Part: FunctionComponent<{ at?: string | undefined }>;
}

export const PARTS: readonly [PartSpec, ...PartSpec[]] = [
  { path: 'newsletter', name: 'Newsletter', Part: NewsletterPart },
  { path: 'texts', name: 'Standing texts', Part: TextsPart },
  { path: 'sections', name: 'Sections', Part: SectionsPart },
  { path: 'templates', name: 'Templates', Part: TemplatesPart },
  { path: 'earlier', name: 'Earlier issues', Part: EarlierPart },
  { path: 'backup', name: 'Backup', Part: BackupPart },
  { path: 'bin', name: 'Bin', Part: BinPart },
  { path: 'privacy', name: 'Privacy and storage', Part: PrivacyPart },
  { path: 'shortcuts', name: 'Shortcuts', Part: ShortcutsPart },
  { path: 'about', name: 'About', Part: AboutPart },
];

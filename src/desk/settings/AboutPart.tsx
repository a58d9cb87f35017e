/** Which Clipsheet this is. */
import { useSettings } from './context.ts';
import { Part } from './Part.tsx';

export function AboutPart() {
  const { deps } = useSettings();
  return (
    <Part title="About">
      <p>Clipsheet {deps.version}, for people who write a newsletter about what they read. MIT licence.</p>
      <p>
        It has no account and no server. What it stores is described under{' '}
        <a href="#/settings/privacy">Privacy and storage</a>; a <a href="#/settings/backup">backup</a> takes
        all of it along.
      </p>
    </Part>
  );
}

/** The desk: a full tab for the issue and the settings. */
import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import { Shell } from './Shell.tsx';

render(<Shell />, document.body);

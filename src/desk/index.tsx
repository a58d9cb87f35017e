/** The desk: a full tab for the issue and the settings. */
import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/base.css';
import { holdOpen } from '../store/open-pages.ts';
import { Shell } from './Shell.tsx';

holdOpen();
render(<Shell />, document.body);

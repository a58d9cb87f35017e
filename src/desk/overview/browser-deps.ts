/** The overview's way to the browser. */
import { onChange } from '../../store/changes.ts';
import { connect } from '../../store/connection.ts';
import { loadNewsletter } from '../../store/newsletter.ts';
import type { OverviewDeps } from './state.ts';

export const browserDeps: OverviewDeps = { connect, loadNewsletter, onChange, now: Date.now };

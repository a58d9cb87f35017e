/** Courses. The order counts only between rules of one host. */
import type { SiteRule } from '../../identity.ts';
import { coursera } from './coursera.ts';
import { udemy } from './udemy.ts';

export const COURSES: readonly SiteRule[] = [coursera, udemy];

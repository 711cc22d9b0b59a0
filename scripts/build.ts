/** `npm run build`: builds everything for production, whether it needs it or not. */
import { build } from './build-parts.ts';

build('all');

'use client';

/** What the page of one's own meetings shows: fetched with its words. */
import { fetched } from '../../_components/fetched.tsx';

export const RoomsInside = fetched(() => import('./rooms-screen.tsx'), 'rooms');

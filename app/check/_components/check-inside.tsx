'use client';

/** What the page of the check shows: fetched with its words. */
import { fetched } from '../../_components/fetched.tsx';

export const CheckInside = fetched(() => import('./check-screen.tsx'), 'check', 'media');

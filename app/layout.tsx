/** The frame of every page: language, font, colors of the browser's own chrome. */
import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { PRODUCT } from './_words/product.ts';
import './globals.css';

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-inter',
});

// No `title` here: every screen renders its own, because a title carries the state of the screen.
export const metadata: Metadata = {
  applicationName: PRODUCT.name,
  description: PRODUCT.description,
  formatDetection: { telephone: false, email: false, address: false },
  openGraph: { siteName: PRODUCT.name, type: 'website', title: PRODUCT.title, description: PRODUCT.description },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'dark light',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8fafc' },
    { media: '(prefers-color-scheme: dark)', color: '#111827' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" className={inter.variable}>
      <body className="bg-surface font-sans text-ink antialiased">{children}</body>
    </html>
  );
}

/** The frame of every page: language, font, colors of the browser's own chrome. */
import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { NONCE_HEADER } from '#protocol/nonce';
import { WholePage } from './_components/whole-page.tsx';
import { HOST_LINK_SCRIPT } from './_host-link/host-link-secret.ts';
import { THEME_SCRIPT } from './_remembered/theme.ts';
import { directionOf } from './_words/languages.ts';
import { PRODUCT_NAME } from './_words/product.ts';
import { requestLanguage, requestWords } from './_words/request-words.ts';
import { WordsProvider } from './_words/use-words.tsx';
import './globals.css';

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  display: 'swap',
  variable: '--font-inter',
});

// No `title` here: every screen renders its own, because a title carries the state of the screen.
export async function generateMetadata(): Promise<Metadata> {
  const { product } = await requestWords('page');
  return {
    applicationName: PRODUCT_NAME,
    description: product.description,
    formatDetection: { telephone: false, email: false, address: false },
    openGraph: { siteName: PRODUCT_NAME, type: 'website', title: product.title, description: product.description },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  // What is written in stays above the keyboard of a phone.
  interactiveWidget: 'resizes-content',
  colorScheme: 'dark light',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8fafc' },
    { media: '(prefers-color-scheme: dark)', color: '#111827' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const language = await requestLanguage();
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  return (
    <html lang={language} dir={directionOf(language)} className={inter.variable} suppressHydrationWarning>
      <head>
        {/* Browsers hide a nonce from scripts, so that React finds another one. */}
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: HOST_LINK_SCRIPT }} />
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body className="bg-surface font-sans text-ink antialiased">
        <WordsProvider language={language} page={await requestWords('page')}>
          <WholePage>{children}</WholePage>
        </WordsProvider>
      </body>
    </html>
  );
}

/** Next.js renders the pages and nothing else: the server around it owns HTTP, headers, sockets and shutdown. */
import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // For the container image, what the pages and Next's own server need is copied together (scripts/image-files.ts).
  ...(process.env['PARLEY_OUTPUT'] === 'standalone' ? { output: 'standalone' as const } : {}),
  // `next dev` must not write files into the work tree.
  agentRules: false,
  // Every picture we serve has its final size, and the optimizer is a server that nobody needs to run.
  images: { unoptimized: true },
  // Small chunks hold the same modules twice, and compress badly: measured, larger ones are 2 to 3 kB less of a first load.
  experimental: { turbopackChunking: { minChunkSize: 200_000 } },
  turbopack: {
    resolveAlias: {
      // What pages need none of, by the names that the libraries themselves import it by. Of socket.io: its third transport, and binary data. Of lucide-react: all
      // that icons can be besides what they are here. Measured: over 2 kB
      // less of the first load of every room. Where a new version has other names it all comes again, which e2e/size.spec.ts notices.
      './webtransport.js': false,
      './binary.js': false,
      './is-binary.js': './call/no-binary.ts',
      './contrib/base64-arraybuffer.js': false,
      '../createLucideIcon.mjs': './app/_ui/create-icon.ts',
    },
  },
};

export default config;

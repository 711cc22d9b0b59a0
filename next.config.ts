/** Next.js renders the pages and nothing else: the server around it owns HTTP, headers, sockets and shutdown. */
import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // `next dev` must not write files into the work tree.
  agentRules: false,
  // Every picture we serve has its final size, and the optimizer is a server that nobody needs to run.
  images: { unoptimized: true },
};

export default config;

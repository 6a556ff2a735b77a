import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // A native module, and one that talks to the network: required from node_modules at run time, never bundled.
  serverExternalPackages: ['better-sqlite3', 'nodemailer'],
  // `npm run verify` checks the types; `npm start` on a stranger's machine need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // `next dev` would write instruction files into the repository.
  agentRules: false,
  experimental: { authInterrupts: true },
};

export default config;

/** The programs that make the networks of the laboratory (e2e/net), and who installs them. */
import type { Program } from './program.ts';

const neededBy = 'the calls over real networks (e2e/net)';

export const NETWORK_PROGRAMS: readonly Program[] = [
  { name: 'iproute2 (ip)', env: 'IP_PATH', places: ['ip'], package: 'iproute2', neededBy },
  { name: 'nftables (nft)', env: 'NFT_PATH', places: ['nft'], package: 'nftables', neededBy },
  { name: 'OpenSSL (openssl)', env: 'OPENSSL_PATH', places: ['openssl'], package: 'openssl', neededBy },
  { name: 'Python (python3)', env: 'PYTHON_PATH', places: ['python3'], package: 'python3-minimal', neededBy },
  { name: 'util-linux (unshare)', env: 'UNSHARE_PATH', places: ['unshare'], package: 'util-linux', neededBy },
];

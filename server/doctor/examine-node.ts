/** Is this Node.js new enough? */
import { type Finding, ok, problem } from './finding.ts';

/** @param version as process.versions.node has it */
export function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return enough ? ok('Node.js', version) : problem('Node.js', `${version} is too old. Install 20.19 or later: 20, 22 and 24 are supported.`);
}

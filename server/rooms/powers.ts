/** The table is the protocol's, because pages read it too: they offer what it allows. */
export { hasPower, isHosting, mayActOn, POWERS, type Reach } from '#protocol/powers';

/**
 * Connects and the rules of owning them: the ledger, the lots, the policy and what follows from them. Pure; it
 * talks to no other package.
 */
@NullMarked
package coach.connects.wallet;

import org.jspecify.annotations.NullMarked;

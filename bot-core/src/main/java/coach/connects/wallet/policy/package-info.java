/**
 * Reads policies from their files (W-12). Talks to the wallet, whose figures they are; opens nothing itself, but is handed
 * a reader.
 */
@NullMarked
package coach.connects.wallet.policy;

import org.jspecify.annotations.NullMarked;

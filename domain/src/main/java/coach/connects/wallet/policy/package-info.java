/**
 * Parses policies from their files (W-12). It knows only {@code money}, {@code parsing} and {@code wallet}, whose figures they are; it opens
 * nothing itself, but is handed a reader.
 */
@NullMarked
package coach.connects.wallet.policy;

import org.jspecify.annotations.NullMarked;

/**
 * The freelancer's own data, out and in again: {@code /export} and {@code /import}. Talks to the wallet, to the dossier
 * and to the command framework; files are data from outside and are taken over whole or not at all.
 */
@NullMarked
package coach.connects.feature.transfer;

import org.jspecify.annotations.NullMarked;

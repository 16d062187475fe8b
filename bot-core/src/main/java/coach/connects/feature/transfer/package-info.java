/**
 * The freelancer's own data, out and in again: {@code /export} and {@code /import}. Files are data from outside and are
 * taken over whole or not at all.
 */
@NullMarked
package coach.connects.feature.transfer;

import org.jspecify.annotations.NullMarked;

/**
 * The store port over MongoDB. It knows only {@code store}; the wiring in the app alone talks to it.
 */
@NullMarked
package coach.connects.store.mongo;

import org.jspecify.annotations.NullMarked;

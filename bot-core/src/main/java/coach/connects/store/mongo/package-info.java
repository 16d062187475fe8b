/**
 * The store port over MongoDB. Only the wiring in the app talks to it.
 */
@NullMarked
package coach.connects.store.mongo;

import org.jspecify.annotations.NullMarked;

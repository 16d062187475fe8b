/**
 * The store port over a SQLite file. It knows only {@code store}; the wiring in the app alone talks to it.
 */
@NullMarked
package coach.connects.store.sqlite;

import org.jspecify.annotations.NullMarked;

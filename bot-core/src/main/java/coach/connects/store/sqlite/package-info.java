/**
 * The store port over a SQLite file. Only the wiring in the app talks to it.
 */
@NullMarked
package coach.connects.store.sqlite;

import org.jspecify.annotations.NullMarked;

/**
 * Documents in a database, behind one small port; the engines stand behind it in {@code store.sqlite} and
 * {@code store.mongo}. It knows nothing of what the documents hold: the repositories of the domain are built on it in
 * a module above.
 */
@NullMarked
package coach.connects.store;

import org.jspecify.annotations.NullMarked;

/**
 * Documents in a database, behind one small port; the engines stand behind it in {@code store.sqlite} and
 * {@code store.mongo}, and the stores of the domain are built on it in {@code store.dossier}.
 */
@NullMarked
package coach.connects.store;

import org.jspecify.annotations.NullMarked;

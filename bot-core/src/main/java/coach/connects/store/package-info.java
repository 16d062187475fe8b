/**
 * The stores of the domain over one small port; the engines stand behind it in {@code store.sqlite} and
 * {@code store.mongo}.
 */
@NullMarked
package coach.connects.store;

import org.jspecify.annotations.NullMarked;

/**
 * The commands, one class each, and the way of a message from the entry point to its command and back. Talks to the pure
 * packages, to the catalogue and to the stores; adapters reach it only through the chat language.
 */
@NullMarked
package coach.connects.engine;

import org.jspecify.annotations.NullMarked;

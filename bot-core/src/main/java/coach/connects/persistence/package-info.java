/**
 * The repositories of the domain over the port of {@code store}, and the mappers between domain types and documents. It
 * knows no engine.
 */
@NullMarked
package coach.connects.persistence;

import org.jspecify.annotations.NullMarked;

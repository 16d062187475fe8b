/**
 * The repositories of the domain over the port of {@code store}, and the mappers between domain types and documents.
 * What happens in each save stands here too, such as when to look at a freelancer next. It knows no engine.
 */
@NullMarked
package coach.connects.persistence;

import org.jspecify.annotations.NullMarked;

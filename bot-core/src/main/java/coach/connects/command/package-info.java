/**
 * One class a chat command. It reads and records through {@code store}, and answers in words of {@code text} or
 * with a {@code conversation}.
 */
@NullMarked
package coach.connects.command;

import org.jspecify.annotations.NullMarked;

/**
 * Reads what a person types of a job: the answer to a question, or all facts in one line.
 */
@NullMarked
package coach.connects.reading.answer;

import org.jspecify.annotations.NullMarked;

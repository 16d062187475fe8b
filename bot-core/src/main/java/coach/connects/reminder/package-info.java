/**
 * What is due for a freelancer at an instant, and when to look again. Pure; the instant is handed in, and it
 * knows {@code wallet}, {@code job} and {@code freelancer}.
 */
@NullMarked
package coach.connects.reminder;

import org.jspecify.annotations.NullMarked;

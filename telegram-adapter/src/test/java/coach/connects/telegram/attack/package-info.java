/** The ways in that SECURITY.md names, tried over the whole bot on a fake Telegram, with each guard and without it. */
@NullMarked
package coach.connects.telegram.attack;

import org.jspecify.annotations.NullMarked;

/** Discord's own ways in, tried over the whole bot on a fake Discord, with each guard and without it. */
@NullMarked
package coach.connects.discord.attack;

import org.jspecify.annotations.NullMarked;

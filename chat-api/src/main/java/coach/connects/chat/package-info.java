/**
 * The platform-neutral language: events, messages, buttons, forms, addresses, and what a command declares of itself. Pure;
 * it knows only {@code profile}, for its identities. Adapters translate it.
 */
@NullMarked
package coach.connects.chat;

import org.jspecify.annotations.NullMarked;

/**
 * The platform-neutral language: what comes in, what is replied, buttons, forms, addresses. Pure; it knows only
 * {@code freelancer}, for its identities. Adapters translate it.
 */
@NullMarked
package coach.connects.chat;

import org.jspecify.annotations.NullMarked;

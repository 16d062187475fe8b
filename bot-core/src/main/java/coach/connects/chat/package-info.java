/**
 * The platform-neutral language: what comes in, what is replied, buttons, forms, addresses. Pure; it knows the
 * identities of {@code freelancer}, and adapters translate it.
 */
@NullMarked
package coach.connects.chat;

import org.jspecify.annotations.NullMarked;

/**
 * All that is kept of one freelancer in one document, and what is under way with them (conversations, active buttons,
 * messages that wait, processed events) as data that survives a restart. Pure; it knows only {@code chat}, {@code check},
 * {@code community}, {@code parsing}, {@code posting}, {@code profile}, {@code reminder} and {@code wallet}.
 */
@NullMarked
package coach.connects.session;

import org.jspecify.annotations.NullMarked;

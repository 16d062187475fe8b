/**
 * The dossier: all that is kept of one freelancer, and what is under way with them (dialogs, live buttons, messages that
 * wait, handled keys) as data that survives a restart. Pure; it knows only {@code chat}, {@code check},
 * {@code community}, {@code freelancer}, {@code job}, {@code reminder} and {@code wallet}.
 */
@NullMarked
package coach.connects.session;

import org.jspecify.annotations.NullMarked;

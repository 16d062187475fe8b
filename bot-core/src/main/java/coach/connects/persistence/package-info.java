/**
 * The domain's stores over the documents' port, and the forms in which dossiers, pages and checks are kept there. Talks to
 * the pure packages and to the port; knows no engine.
 */
@NullMarked
package coach.connects.persistence;

import org.jspecify.annotations.NullMarked;

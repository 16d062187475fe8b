/**
 * Reads a posting from whatever a person sends: pasted text, a saved page, an e-mail, a feed, data of the site or of a
 * scraper. Fetches nothing; what is not certain stays unknown.
 */
@NullMarked
package coach.connects.reading.format;

import org.jspecify.annotations.NullMarked;

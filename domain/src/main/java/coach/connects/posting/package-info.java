/**
 * What a posting on Upwork says: its id and its facts, each with where it came from. Pure; it knows only {@code money}
 * and {@code parsing}. What people send is turned into postings by the module job-reader.
 */
@NullMarked
package coach.connects.posting;

import org.jspecify.annotations.NullMarked;

/**
 * Speaks to Upwork's own server for programs that act for a member: signs in with the member's consent (OAuth 2.1), asks by the
 * Model Context Protocol, and turns what comes back into facts. To Upwork's hosts alone, only when a person asks, only what
 * reads; it keeps nothing but how often it asked.
 */
@NullMarked
package coach.connects.upwork;

import org.jspecify.annotations.NullMarked;

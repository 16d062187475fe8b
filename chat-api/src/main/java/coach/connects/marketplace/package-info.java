/**
 * What Upwork's own server tells a freelancer who connected it, and the port by which it is asked: grants, answers and refusals,
 * free of any protocol. Pure; who speaks to the server is the module upwork-adapter.
 */
@NullMarked
package coach.connects.marketplace;

import org.jspecify.annotations.NullMarked;

/**
 * A whole random world around the whole core, from one seed: people, groups, processes, a database that fails, platforms
 * that repeat and lose, clocks that jump. It knows the core by its public faces alone; docs/testing.md says how to run it.
 */
package coach.connects.simulator;

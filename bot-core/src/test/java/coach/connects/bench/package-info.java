/** Programs that measure the core, by hand and not by the build; docs/benchmarks.md says how to run them. */
package coach.connects.bench;

package coach.connects.wallet.policy;

/**
 * One line of a policy file.
 *
 * @param asOf how old the figure is; empty = as old as the file says
 */
record PolicyLine(int line, String key, String value, String asOf) {}

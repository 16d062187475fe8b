package coach.connects.engine;

/** Answers a message that was delivered again (W-10): from the entries that it caused, else with "already done". */
@FunctionalInterface
public interface RedeliveryHandler {
    /** The answer; it changes nothing. */
    CommandResult replay(CommandContext context);
}

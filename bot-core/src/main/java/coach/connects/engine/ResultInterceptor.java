package coach.connects.engine;

/** Sees every step before it is carried out, and may add to what it does to others; the step's own state it leaves alone. */
@FunctionalInterface
public interface ResultInterceptor {
    /** The same step, perhaps with further effects. */
    CommandResult intercept(CommandContext context, CommandResult result);
}

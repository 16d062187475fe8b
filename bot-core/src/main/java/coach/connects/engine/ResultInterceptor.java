package coach.connects.engine;

/** Sees every step before it is carried out, and may add to what it does to others; the step's own dossier it leaves alone. */
@FunctionalInterface
public interface ResultInterceptor {
    /** The same step, perhaps with further deeds. */
    CommandResult intercept(CommandContext context, CommandResult result);
}

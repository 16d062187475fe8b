package coach.connects.app;

import coach.connects.store.StoreUnavailableException;

/** The program cannot start as it was called or set up. Its message is one line for whoever runs it, without a secret. */
final class StartupException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;

    private StartupException(int status, String line) {
        super(line, null, false, false);
        this.status = status;
    }

    /** Something that was said to the program is wrong, and what to say instead stands in the line. */
    static StartupException wrong(String line) {
        return new StartupException(2, line);
    }

    /** Something around the program is not as it has to be. */
    static StartupException failed(String line) {
        return new StartupException(1, line);
    }

    /**
     * A database that cannot be opened. A folder that cannot be written and a file of another program stay so until somebody
     * sets another folder; anything else may have passed at the next start.
     */
    static StartupException of(StoreUnavailableException refusal) {
        return switch (refusal.category()) {
            case READ_ONLY, FOREIGN -> wrong(refusal.sentence());
            default -> failed(refusal.sentence());
        };
    }

    String line() {
        return String.valueOf(getMessage());
    }

    /** The status with which the program ends. */
    int status() {
        return status;
    }
}

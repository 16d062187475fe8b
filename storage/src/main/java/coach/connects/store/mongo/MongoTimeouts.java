package coach.connects.store.mongo;

import java.time.Duration;

/**
 * How long to wait for a server before saying so. A setting of the same kind in the connection string wins.
 *
 * @param selection until a server is there that takes writes
 * @param connection until a connection stands
 * @param answer until a command is answered; a majority of the servers has to have written by then
 */
public record MongoTimeouts(Duration selection, Duration connection, Duration answer) {

    /** Short enough for somebody who waits in a chat, long enough for a replica set to choose another primary. */
    public static final MongoTimeouts USUAL =
            new MongoTimeouts(Duration.ofSeconds(4), Duration.ofSeconds(3), Duration.ofSeconds(5));
}

package coach.connects.simulator;

import coach.connects.chat.BotGateway;
import coach.connects.chat.OutgoingMessage;
import coach.connects.store.DocumentStore;
import java.time.Instant;

/** Where a fault can be planted between the world and the program; by itself none is. */
interface Seams {
    /** No fault. */
    Seams SOUND = new Seams() {};

    /** The database as the program sees it. */
    default DocumentStore store(DocumentStore store) {
        return store;
    }

    /** The database while somebody is erased at the end, to see what is left. */
    default DocumentStore storeOfErasure(DocumentStore store) {
        return store;
    }

    /** The program as the platforms see it. */
    default BotGateway entry(BotGateway gateway) {
        return gateway;
    }

    /** What the clock shows. */
    default Instant clock(Instant now) {
        return now;
    }

    /** What an export holds. */
    default String export(String json) {
        return json;
    }

    /** How often a message of the bot's own arrives. */
    default int arrivals(OutgoingMessage message) {
        return 1;
    }
}

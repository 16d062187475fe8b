package coach.connects.kit;

/**
 * How much waits in an adapter at a moment.
 *
 * @param incoming what people did and nobody has begun to answer
 * @param pictures of it, or beside it, pictures that wait to be fetched and read
 * @param outgoing messages that are not sent yet, or not answered by the platform
 */
public record QueueLengths(int incoming, int pictures, int outgoing) {}

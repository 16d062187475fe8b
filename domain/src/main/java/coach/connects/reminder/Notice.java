package coach.connects.reminder;

/**
 * Something to be told to somebody in private, once, that did not come of their own wallet, such as that others got
 * Connects back for a job. What it says is worded when it is told.
 *
 * @param kind outcome or digest, as a message's key is written
 * @param key what makes it unique among those of its kind; the same again is told no second time
 * @param about what it is about, in a form of its own kind
 */
public record Notice(String kind, String key, String about) {}

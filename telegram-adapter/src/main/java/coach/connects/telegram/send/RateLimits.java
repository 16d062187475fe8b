package coach.connects.telegram.send;

/**
 * How much may be sent. Telegram publishes round figures and enforces others, so these are kept by the bot of its own
 * accord, and a "429" tightens them for a while. The one message that answers what somebody just did is not held back
 * before a "429": people set that pace themselves, and the figure for all chats is published for messages unasked.
 *
 * @param perSecond messages a second in all chats together
 * @param perMinuteInGroup messages a minute in one group
 * @param burst messages that may go to one chat at once, before it gets one a second
 * @see <a href="https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">Telegram's limits</a>
 */
public record RateLimits(int perSecond, int perMinuteInGroup, int burst) {
    /** What Telegram publishes: 30 a second, 20 a minute in a group, short bursts in a chat. */
    public static final RateLimits PUBLISHED = new RateLimits(30, 20, 5);

    /** Refuses limits that would let nothing through. */
    public RateLimits {
        if (perSecond < 1 || perMinuteInGroup < 1 || burst < 1) {
            throw new IllegalArgumentException("a limit of less than one message");
        }
    }
}

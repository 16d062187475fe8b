package coach.connects.session;

import coach.connects.chat.ChatAddress;
import coach.connects.profile.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ids of the last events that recorded something, or could have (W-10), oldest first, so that a redelivery changes
 * nothing.
 *
 * @param keys the ids, each behind a mark of what became of it, where that has one
 */
public record ProcessedEvents(List<String> keys) {
    /** How many are kept. */
    public static final int MOST = 200;

    /** Marks the key of a message that recorded nothing. */
    private static final String IDLE = "idle ";

    /** Marks the instant before which every message counts as handled. */
    private static final String BEFORE = "before ";

    /** No key yet. */
    public static final ProcessedEvents NONE = new ProcessedEvents(List.of());

    /** Keeps the newest {@link #MOST}. */
    public ProcessedEvents {
        keys = List.copyOf(keys.subList(Math.max(0, keys.size() - MOST), keys.size()));
    }

    /** Whether this message has been handled. */
    public boolean contains(String eventId) {
        return keys.contains(eventId) || isIdle(eventId);
    }

    /** Whether this message has been handled and recorded nothing. */
    public boolean isIdle(String eventId) {
        return keys.contains(IDLE + eventId);
    }

    /** The id of the last of them; empty where there is none. */
    public Optional<String> latest() {
        return keys.stream().reduce((older, newer) -> newer).map(ProcessedEvents::id);
    }

    /** The ids alone, oldest first. */
    public List<String> ids() {
        return keys.stream().map(ProcessedEvents::id).toList();
    }

    private static String id(String key) {
        return key.startsWith(IDLE) ? key.substring(IDLE.length()) : key;
    }

    /** These and this one, once. */
    public ProcessedEvents plus(String key) {
        if (contains(key)) {
            return this;
        }
        List<String> more = new ArrayList<>(keys);
        more.add(key);
        return new ProcessedEvents(more);
    }

    /** These and this one, whose message recorded nothing. */
    public ProcessedEvents plusIdle(String eventId) {
        return contains(eventId) ? this : plus(IDLE + eventId);
    }

    /** These and all that the platform took before this instant: their own keys are lost. */
    public ProcessedEvents plusAllBefore(Instant instant) {
        return plus(BEFORE + instant);
    }

    /** Whether a message that the platform took at this instant counts as handled, whatever its key. */
    public boolean isBefore(Instant sentAt) {
        return keys.stream()
                .filter(key -> key.startsWith(BEFORE))
                .anyMatch(key -> sentAt.isBefore(Instant.parse(key.substring(BEFORE.length()))));
    }

    /** These and newer ones. */
    public ProcessedEvents plus(ProcessedEvents newer) {
        List<String> more = new ArrayList<>(keys);
        more.removeAll(newer.keys);
        more.addAll(newer.keys);
        return new ProcessedEvents(more);
    }

    /**
     * Those of these that can come again to one who parts from others: of no platform where only the others are, and of no
     * private chat of theirs. What is left does not tell who the others are.
     */
    public ProcessedEvents ofOne(Identity identity, List<Identity> others) {
        return new ProcessedEvents(keys.stream()
                .filter(key -> others.stream().noneMatch(other -> isOfOther(unmarked(key), identity, other)))
                .toList());
    }

    private static boolean isOfOther(String key, Identity identity, Identity other) {
        return other.platform().equals(identity.platform())
                ? !other.equals(identity)
                        && key.startsWith(ChatAddress.privateOf(other).chatKey() + ":")
                : key.startsWith(other.platform() + ":");
    }

    /** Without the words before it that say what became of the message. */
    private static String unmarked(String key) {
        return key.substring(key.lastIndexOf(' ', Math.max(0, key.indexOf(':'))) + 1);
    }

    public ProcessedEvents without(String eventId) {
        return new ProcessedEvents(keys.stream()
                .filter(one -> !one.equals(eventId) && !one.equals(IDLE + eventId))
                .toList());
    }
}

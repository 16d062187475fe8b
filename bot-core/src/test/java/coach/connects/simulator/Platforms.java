package coach.connects.simulator;

import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.profile.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The platforms: what they take of what the bot sends by itself, and what arrived. */
final class Platforms {
    static final List<String> NAMES = List.of("console", "telegram", "discord");

    private final Seams seams;
    private final Supplier<Instant> truth;
    private final Map<String, String> states = new TreeMap<>();
    private final List<Sent> sent = new ArrayList<>();
    private final List<OutgoingMessage> unread = new ArrayList<>();
    private int tries;

    Platforms(Seams seams, Supplier<Instant> truth) {
        this.seams = seams;
        this.truth = truth;
    }

    /**
     * A message of the bot's own that arrived.
     *
     * @param to whom
     * @param key {@code KIND:KEY}
     * @param at when
     */
    record Sent(Identity to, String key, Instant at) {}

    /** From now on this platform answers so: {@code up}, {@code busy}, {@code down}, {@code unreachable} or {@code refuses}. */
    void set(String platform, String state) {
        states.put(platform, state);
    }

    /** Whether all take what they are given. */
    boolean areUp() {
        return states.values().stream().allMatch("up"::equals);
    }

    void allUp() {
        states.clear();
    }

    List<Sent> sent() {
        return sent;
    }

    /** What arrived since this was last asked. */
    List<OutgoingMessage> arrived() {
        List<OutgoingMessage> all = List.copyOf(unread);
        unread.clear();
        return all;
    }

    List<MessageSender> outboxes() {
        return NAMES.stream().map(name -> (MessageSender) new Way(name)).toList();
    }

    private final class Way implements MessageSender {
        private final String platform;

        Way(String platform) {
            this.platform = platform;
        }

        @Override
        public String platform() {
            return platform;
        }

        @Override
        public Delivery send(OutgoingMessage message) {
            tries++;
            return switch (states.getOrDefault(platform, "up")) {
                case "busy" -> tries % 3 == 0 ? took(message) : new Delivery.RetryAfter(Duration.ofSeconds(5));
                case "down" -> new Delivery.RetryAfter(Duration.ofMinutes(2));
                case "unreachable" -> new Delivery.Unreachable();
                case "refuses" -> new Delivery.Refused("500");
                default -> took(message);
            };
        }

        private Delivery took(OutgoingMessage message) {
            unread.add(message);
            message.notification().ifPresent(key -> {
                Identity to = new Identity(platform, message.at().chat());
                for (int i = 0; i < seams.arrivals(message); i++) {
                    sent.add(new Sent(to, key.kind() + ":" + key.key(), truth.get()));
                }
            });
            return new Delivery.Delivered("b" + tries);
        }
    }
}

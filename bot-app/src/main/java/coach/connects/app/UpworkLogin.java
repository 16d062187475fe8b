package coach.connects.app;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.Secret;
import coach.connects.profile.Identity;
import coach.connects.upwork.SignInListener;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Connects Upwork for one freelancer from the machine that the bot is on: says for them what they would say in the chat, and
 * hears itself what their browser brings back, in the place of a paste.
 */
final class UpworkLogin {
    private static final String STATE = "state=";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final BotGateway gateway;
    private final Identity person;
    private final Supplier<Optional<Instant>> connectedSince;
    private final Clock clock;
    private final PrintStream out;

    /**
     * For this person.
     *
     * @param connectedSince when they last connected; empty where they are not
     */
    UpworkLogin(
            BotGateway gateway,
            Identity person,
            Supplier<Optional<Instant>> connectedSince,
            Clock clock,
            PrintStream out) {
        this.gateway = gateway;
        this.person = person;
        this.connectedSince = connectedSince;
        this.clock = clock;
        this.out = out;
    }

    /** Waits for a browser. */
    interface Browser {
        /** From now on one is taken that comes back from the sign-in with this state, and no other. */
        void expect(String state);

        /** The address that it was sent to; empty when none came in time. */
        Optional<Secret> await(Duration patience);
    }

    /** Signs in; 0 when they are connected by it, 1 otherwise. */
    static int run(RunningBot bot, Secret key, Identity person, Clock clock, PrintStream out) throws StartupException {
        bot.core().senders().join(new Silence(person.platform()));
        try (SignInListener listener = SignInListener.open()) {
            return new UpworkLogin(bot.core().gateway(), person, () -> bot.connectedSince(person, key), clock, out)
                    .signIn(browserAt(listener));
        } catch (IOException e) {
            throw StartupException.failed("Port 8765 of this machine, where Upwork sends the browser back to, is taken."
                    + " End the program that listens there, or connect in the chat: /upwork.");
        }
    }

    private static Browser browserAt(SignInListener listener) {
        return new Browser() {
            @Override
            public void expect(String state) {
                listener.expect(state);
            }

            @Override
            public Optional<Secret> await(Duration patience) {
                return listener.await(patience);
            }
        };
    }

    int signIn(Browser browser) {
        Optional<Instant> before = connectedSince.get();
        show(say("/upwork"));
        List<OutgoingMessage> begun = say("/upwork connect");
        Optional<String> state = begun.stream().flatMap(UpworkLogin::states).findFirst();
        state.ifPresent(browser::expect);
        show(begun);
        if (state.isEmpty()) {
            return 1;
        }
        out.println("(Here you need not paste it: the page that opens then is this program's.)");
        Optional<Secret> address = browser.await(PATIENCE);
        if (address.isEmpty()) {
            out.println("Not connected: no browser came back within " + PATIENCE.toMinutes() + " minutes.");
            return 1;
        }
        show(say(address.get().reveal()));
        Optional<Instant> after = connectedSince.get();
        return after.isPresent() && !after.equals(before) ? 0 : 1;
    }

    /** The state that the link holds, where there is a link. */
    private static Stream<String> states(OutgoingMessage message) {
        return Arrays.stream(message.text().plain().split(" |\n"))
                .filter(word -> word.contains("://"))
                .flatMap(link -> Arrays.stream(link.split("[?&#]")))
                .filter(field -> field.startsWith(STATE))
                .map(field -> URLDecoder.decode(field.substring(STATE.length()), StandardCharsets.UTF_8));
    }

    private List<OutgoingMessage> say(String words) {
        return gateway.handle(new ChatEvent.TextMessage(
                new ChatEvent.EventSource(
                        person,
                        ChatAddress.privateOf(person),
                        person.platform() + ":" + person.user() + ":upwork-login:" + UUID.randomUUID(),
                        clock.instant(),
                        false,
                        Optional.empty()),
                words,
                false));
    }

    private void show(List<OutgoingMessage> messages) {
        for (OutgoingMessage message : messages) {
            message.text().plain().lines().forEach(out::println);
            out.println();
        }
    }

    /** Sends nothing: whoever signs in sees all of it here. */
    private record Silence(String platform) implements MessageSender {
        @Override
        public Delivery send(OutgoingMessage message) {
            return new Delivery.RetryAfter(Duration.ofMinutes(1));
        }
    }
}

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
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Connects Upwork for one freelancer from the machine that the bot is on: says for them what they would say in the chat, and
 * hears itself what their browser brings back, in the place of a paste.
 */
final class UpworkLogin {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final BotGateway gateway;
    private final Identity person;
    private final Clock clock;
    private final PrintStream out;

    UpworkLogin(BotGateway gateway, Identity person, Clock clock, PrintStream out) {
        this.gateway = gateway;
        this.person = person;
        this.clock = clock;
        this.out = out;
    }

    /** Waits for a browser. */
    interface Browser {
        /** The address that it was sent to; empty when none came in time. */
        Optional<Secret> await(Duration patience);
    }

    /** Signs in; 0 when what the bot said last is an answer to a browser that came. */
    static int run(RunningBot bot, Identity person, Clock clock, PrintStream out) throws StartupException {
        bot.core().senders().join(new Silence(person.platform()));
        try (SignInListener listener = SignInListener.open()) {
            return new UpworkLogin(bot.core().gateway(), person, clock, out).signIn(listener::await);
        } catch (IOException e) {
            throw StartupException.failed("Port 8765 of this machine, where Upwork sends the browser back to, is taken."
                    + " End the program that listens there, or connect in the chat: /upwork.");
        }
    }

    int signIn(Browser browser) {
        show(say("/upwork"));
        List<OutgoingMessage> begun = say("/upwork connect");
        show(begun);
        if (begun.stream().noneMatch(UpworkLogin::holdsLink)) {
            return 1;
        }
        out.println("(Here you need not paste it: the page that opens then is this program's.)");
        Optional<Secret> address = browser.await(PATIENCE);
        if (address.isEmpty()) {
            out.println("Not connected: no browser came back within " + PATIENCE.toMinutes() + " minutes.");
            return 1;
        }
        show(say(address.get().reveal()));
        return 0;
    }

    private static boolean holdsLink(OutgoingMessage message) {
        return Arrays.stream(message.text().plain().split(" |\n"))
                .anyMatch(word -> word.contains("://") && word.contains("state="));
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

package coach.connects.discord.attack;

import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ChatEvent.EventSource;
import coach.connects.chat.OutgoingMessage;
import coach.connects.discord.DiscordTestBed;
import coach.connects.discord.DiscordTestBed.Seam;
import coach.connects.discord.fake.FakePerson;
import coach.connects.discord.fake.FakeServer;
import coach.connects.profile.Identity;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One way in: what is tried, how one sees that it got through, and how the bot is put together without the guard. */
abstract class Attack {
    static final String LINK = "https://www.upwork.com/jobs/~021993456789012345671";
    static final String FACTS = "not verified <5 40% 3.9 8c";

    private @Nullable DiscordTestBed opened;
    private int attempts;
    private int through;

    /**
     * What came of it.
     *
     * @param attempts how often it was tried
     * @param through how often that changed, showed or sent what it should not
     */
    record Tally(int attempts, int through) {}

    /** The way in, in a few words. */
    abstract String way();

    /** Tries it, and counts. */
    abstract void attack();

    /** What takes the guard away between the bot's parts; {@link Seam#NONE} where it stands inside of one. */
    abstract Seam unguarded();

    /** Tries it over a bot of its own, as it runs or without the guard. */
    final Tally tally(Path folder, boolean guarded) {
        try (DiscordTestBed bed = DiscordTestBed.in(folder, guarded ? Seam.NONE : unguarded())) {
            opened = bed;
            attack();
            return new Tally(attempts, through);
        }
    }

    final DiscordTestBed bed() {
        if (opened == null) {
            throw new IllegalStateException("no bot is running");
        }
        return opened;
    }

    final void tried(boolean gotThrough) {
        attempts++;
        through += gotThrough ? 1 : 0;
    }

    /** The server in which most of it happens. */
    final FakeServer weavers() {
        return bed().discord.server("weavers");
    }

    /** Whose wallet it is. */
    final FakePerson ann() {
        return bed().discord.user("ann").in(weavers());
    }

    /** Who tries it. */
    final FakePerson zed() {
        return bed().discord.user("zed").in(weavers());
    }

    /** The first line of what a person's wallet says. */
    final String balance(FakePerson person) {
        return person.slash("/wallet").awaitReply().reads().lines().findFirst().orElse("");
    }

    /** A core that hears everything changed like this. */
    static UnaryOperator<BotGateway> hearing(UnaryOperator<ChatEvent> change) {
        return gateway -> between(gateway, change);
    }

    private static BotGateway between(BotGateway gateway, UnaryOperator<ChatEvent> heard) {
        return new BotGateway() {
            @Override
            public List<OutgoingMessage> handle(ChatEvent event) {
                return gateway.handle(heard.apply(event));
            }

            @Override
            public void onMessagePosted(OutgoingMessage outgoing, String message) {
                gateway.onMessagePosted(outgoing, message);
            }

            @Override
            public List<Button> activeButtons(Identity person, ChatAddress at) {
                return gateway.activeButtons(person, at);
            }
        };
    }

    /** The same words, press or form by somebody else, or as another one. */
    static ChatEvent by(ChatEvent event, UnaryOperator<EventSource> change) {
        if (event instanceof ChatEvent.TextMessage message) {
            return new ChatEvent.TextMessage(
                    change.apply(message.source()), message.text(), message.forwarded(), message.mayContinue());
        }
        if (event instanceof ChatEvent.ButtonPress press) {
            return new ChatEvent.ButtonPress(change.apply(press.source()), press.button(), press.message());
        }
        return event instanceof ChatEvent.FormSubmission form
                ? new ChatEvent.FormSubmission(
                        change.apply(form.source()), form.form(), form.answers(), form.message())
                : event;
    }

    /** A core that takes whoever presses or fills something for the first who said something. */
    static UnaryOperator<BotGateway> takingAllForTheFirst() {
        Identity[] first = new Identity[1];
        return hearing(event -> by(event, source -> {
            first[0] = first[0] == null ? source.user() : first[0];
            return new EventSource(
                    first[0],
                    ChatAddress.privateOf(first[0]),
                    source.eventId(),
                    source.sentAt(),
                    source.rank(),
                    source.language(),
                    source.group());
        }));
    }
}

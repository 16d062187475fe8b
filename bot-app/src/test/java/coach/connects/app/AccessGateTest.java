package coach.connects.app;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.AutocompleteProvider;
import coach.connects.chat.BotGateway;
import coach.connects.chat.Button;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.InlineQueryHandler;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.profile.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever finds the bot: the host decides who may use it. */
class AccessGateTest {
    private static final ChatAddress GROUP = ChatAddress.group("telegram", "-100");

    private final List<ChatEvent> heard = new ArrayList<>();
    private final BotGateway core = new BotGateway() {
        @Override
        public List<OutgoingMessage> handle(ChatEvent event) {
            heard.add(event);
            return List.of(OutgoingMessage.at(event.source().chat(), RichText.of("in")));
        }

        @Override
        public boolean readsPictures() {
            return true;
        }

        @Override
        public List<Button> activeButtons(Identity person, ChatAddress at) {
            return List.of(new Button("b", "B"));
        }
    };

    /** Who stands before the core says for it that screenshots are worth fetching. */
    @Test
    void thatPicturesAreReadIsToldThroughTheDoor() {
        AccessGate gate =
                new AccessGate(core, AccessList.of(Optional.empty(), Optional.empty()), MessageCatalogue.load());

        assertThat(gate.readsPictures()).isTrue();
    }

    private String says(Optional<String> allow, Optional<String> block, String user, ChatAddress at) {
        AccessGate gate = new AccessGate(core, AccessList.of(allow, block), MessageCatalogue.load());
        Identity person = new Identity("telegram", user);
        ChatEvent.EventSource source =
                new ChatEvent.EventSource(person, at, "k1", Instant.EPOCH, false, Optional.empty());
        List<OutgoingMessage> replies = gate.handle(new ChatEvent.TextMessage(source, "/wallet", false));
        boolean in = !gate.activeButtons(person, at).isEmpty();
        assertThat(in).isEqualTo(!heard.isEmpty());
        return replies.isEmpty() ? "" : replies.get(0).text().plain();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                       | -          | 7 | in
            telegram:7              | -          | 7 | in
            telegram:7, discord:1   | -          | 8 | community
            discord:8               | -          | 8 | community
            -                       | telegram:8 | 8 | community
            -                       | telegram:8 | 7 | in
            telegram:8              | telegram:8 | 8 | community
            """)
    void inPrivateWhoMayNotIsToldSo(String allow, String block, String user, String said) {
        ChatAddress at = ChatAddress.privateChat("telegram", user);
        assertThat(says(Optional.ofNullable(allow), Optional.ofNullable(block), user, at))
                .contains(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            telegram:-100  | -             | in
            telegram:-200  | -             | -
            -              | telegram:-100 | -
            telegram:7     | -             | in
            telegram:-100  | telegram:7    | -
            """)
    void inAGroupNothingIsSaidToWhoMayNot(String allow, String block, String said) {
        assertThat(says(Optional.ofNullable(allow), Optional.ofNullable(block), "7", GROUP))
                .isEqualTo(said == null ? "" : said);
    }

    @Test
    void thatTheBotWasRemovedIsHeardAllTheSame() {
        AccessGate gate = new AccessGate(
                core, AccessList.of(Optional.of("telegram:1"), Optional.empty()), MessageCatalogue.load());
        ChatEvent.EventSource source = new ChatEvent.EventSource(
                new Identity("telegram", "9"), GROUP, "k2", Instant.EPOCH, false, Optional.empty());
        gate.handle(new ChatEvent.MembershipChange(source, ChatEvent.MembershipChange.Change.REMOVED));
        assertThat(heard).hasSize(1);
    }

    @Test
    void whoIsBlockedSendsNothingIntoOtherChatsAndIsSuggestedNothing() {
        AccessGate gate = new AccessGate(
                core, AccessList.of(Optional.empty(), Optional.of("telegram:9")), MessageCatalogue.load());
        for (String user : List.of("8", "9")) {
            Identity person = new Identity("telegram", user);
            ChatAddress at = ChatAddress.privateOf(person);
            ChatEvent.EventSource asking =
                    new ChatEvent.EventSource(person, at, "k3", Instant.EPOCH, false, Optional.empty());
            InlineQueryHandler queries = (who, words) -> new InlineQueryHandler.InlineResults(
                    List.of(new InlineQueryHandler.InlineResult("1", "t", "s", RichText.of("r"))), "l", "p");
            int let = user.equals("8") ? 1 : 0;
            assertThat(gate.before(queries).resultsFor(asking, "").results()).hasSize(let);
            AutocompleteProvider jobs = (who, where, query) -> List.of(AutocompleteProvider.Suggestion.of("job"));
            AutocompleteProvider.AutocompleteQuery typed =
                    new AutocompleteProvider.AutocompleteQuery("check", "job", "", Map.of());
            assertThat(gate.before(jobs).suggest(person, at, typed)).hasSize(let);
        }
    }
}

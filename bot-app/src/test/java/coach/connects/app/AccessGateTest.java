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
import coach.connects.feature.host.HostAdministration;
import coach.connects.i18n.MessageCatalogue;
import coach.connects.persistence.HostRepository;
import coach.connects.posting.Fingerprint;
import coach.connects.profile.Identity;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever finds the bot: the host decides who may use it. */
class AccessGateTest {
    private static final ChatAddress GROUP = ChatAddress.group("telegram", "-100");

    @TempDir
    private static Path folder;

    private static DocumentStore store;
    private static HostRepository decided;
    private static HostAdministration administration;

    @BeforeAll
    static void open() {
        store = SqliteStore.open(folder);
        decided = new HostRepository(store, () -> Fingerprint.Key.of(1, 2), Backoff.real());
        administration = new HostAdministration(decided, Set.of("telegram:5"), System::nanoTime);
    }

    @AfterAll
    static void close() {
        store.close();
    }

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
        AccessGate gate = new AccessGate(
                core, AccessList.of(Optional.empty(), Optional.empty()), administration, MessageCatalogue.load());

        assertThat(gate.readsPictures()).isTrue();
    }

    private String says(Optional<String> allow, Optional<String> block, String user, ChatAddress at) {
        AccessGate gate = new AccessGate(core, AccessList.of(allow, block), administration, MessageCatalogue.load());
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
                core,
                AccessList.of(Optional.of("telegram:1"), Optional.empty()),
                administration,
                MessageCatalogue.load());
        ChatEvent.EventSource source = new ChatEvent.EventSource(
                new Identity("telegram", "9"), GROUP, "k2", Instant.EPOCH, false, Optional.empty());
        gate.handle(new ChatEvent.MembershipChange(source, ChatEvent.MembershipChange.Change.REMOVED));
        assertThat(heard).hasSize(1);
    }

    @Test
    void whoIsBlockedSendsNothingIntoOtherChatsAndIsSuggestedNothing() {
        AccessGate gate = new AccessGate(
                core,
                AccessList.of(Optional.empty(), Optional.of("telegram:9")),
                administration,
                MessageCatalogue.load());
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

    /** The administration after this was decided. */
    private static HostAdministration deciding(UnaryOperator<HostRepository.HostState> change) {
        decided.change(change);
        return new HostAdministration(decided, Set.of("telegram:5"), System::nanoTime);
    }

    private boolean isIn(HostAdministration by, Optional<String> allow, String user, String words) {
        heard.clear();
        ChatAddress at = ChatAddress.privateChat("telegram", user);
        ChatEvent.EventSource source = new ChatEvent.EventSource(
                new Identity("telegram", user), at, "k4", Instant.EPOCH, false, Optional.empty());
        new AccessGate(core, AccessList.of(allow, Optional.of("telegram:9")), by, MessageCatalogue.load())
                .handle(new ChatEvent.TextMessage(source, words, false));
        return !heard.isEmpty();
    }

    @Test
    void ownersGetInWhateverTheListsSayAndAlsoWhileThePauseKeepsEverybodyElseOut() {
        assertThat(isIn(administration, Optional.of("telegram:1"), "5", "/wallet"))
                .isTrue();
        HostAdministration paused = deciding(state -> state.paused(Optional.of(Instant.EPOCH)));
        assertThat(isIn(paused, Optional.empty(), "5", "/wallet")).isTrue();
        assertThat(isIn(paused, Optional.empty(), "7", "/wallet")).isFalse();
        HostAdministration back = deciding(state -> state.paused(Optional.empty()));
        assertThat(isIn(back, Optional.empty(), "7", "/wallet")).isTrue();
    }

    @Test
    void whoWasBlockedWhileRunningIsKeptOut() {
        HostAdministration blocking = deciding(state -> state.blocking(decided.nameOf("telegram:8")));
        assertThat(isIn(blocking, Optional.empty(), "8", "/wallet")).isFalse();
        assertThat(isIn(blocking, Optional.empty(), "7", "/wallet")).isTrue();
        deciding(state -> state.unblocking(decided.nameOf("telegram:8")));
    }

    @Test
    void theWordsThatMakeAnOwnerGetInOnlyWhileACodeIsOutAndFromNobodyBlocked() {
        assertThat(isIn(administration, Optional.of("telegram:1"), "7", "/host CODE"))
                .isFalse();
        HostAdministration claimable = deciding(state -> state.withCode(Optional.of("0123")));
        assertThat(isIn(claimable, Optional.of("telegram:1"), "7", "/host CODE"))
                .isTrue();
        assertThat(isIn(claimable, Optional.of("telegram:1"), "7", "/wallet")).isFalse();
        assertThat(isIn(claimable, Optional.of("telegram:1"), "9", "/host CODE"))
                .isFalse();
        deciding(state -> state.withCode(Optional.empty()));
    }
}

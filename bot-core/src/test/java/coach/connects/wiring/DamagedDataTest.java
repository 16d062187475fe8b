package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is set aside alone: everybody else is served as ever, and its owner is told the truth. */
class DamagedDataTest {
    private static final String SENTENCE = "Not done: your data here is damaged, and I cannot read it.";
    private static final Identity BEN = new Identity("telegram", "ben");

    @TempDir
    private Path folder;

    private DocumentStore store;
    private BotProcess process;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
        process = BotProcess.over(store, "2026-11-23T06:00:00Z").serving("telegram");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theOwnerHearsItAndErasesAllOfItByItsWords() {
        process.person(BEN, "2025-11-30", UnaryOperator.identity());
        for (Damage damage : Damage.values()) {
            Identity ann = new Identity("telegram", "ann-" + damage);
            say(ann, "/buy 50");
            say(ann, "/wallet");
            damage.to(store, "freelancers", ann.toString());
            assertThat(say(ann, "/wallet")).as("%s", damage).startsWith(SENTENCE);
            // One that only fails to be worked out is asked as ever.
            boolean asked = say(ann, "/forget").startsWith("This erases your wallet");
            assertThat(asked).isEqualTo(damage == Damage.TOO_MANY);
            assertThat(say(ann, asked ? "yes" : "/forget everything"))
                    .as("%s", damage)
                    .startsWith("Erased: your wallet");
            assertThat(say(BEN, "/wallet")).startsWith("40 Connects");
        }
        process.advance(Duration.ofDays(3));

        assertThat(everything()).noneMatch(text -> text.contains("ann-"));
    }

    /** W-10: whatever of the keys of handled messages is left, and all that was sent before where none is. */
    @Test
    void aMessageFromBeforeSuchAnErasureIsNotActedOnWhenItComesAgain() {
        for (Damage damage : Damage.values()) {
            Identity ann = new Identity("telegram", "ann-" + damage);
            ChatEvent.TextMessage bought = message(ann, "/buy 50");
            process.coach().gateway().handle(bought);
            say(ann, "/spend 4");
            damage.to(store, "freelancers", ann.toString());
            process.asleep(Duration.ofMinutes(1));
            say(ann, damage == Damage.TOO_MANY ? "/forget" : "/forget everything");
            if (damage == Damage.TOO_MANY) {
                say(ann, "yes");
            }
            process.asleep(Duration.ofMinutes(1));

            process.coach().gateway().handle(bought);

            assertThat(say(ann, "/wallet")).as("%s", damage).doesNotContain("50 Connects");
            assertThat(say(ann, "/buy 7")).as("%s", damage).contains("7");
            assertThat(say(ann, "/wallet")).as("%s", damage).startsWith("7 Connects");
        }
    }

    @Test
    void aJoinedAccountOfADamagedDossierIsErasedWithIt() {
        Identity ann = new Identity("telegram", "ann-1");
        Identity elsewhere = new Identity("console", "ann-2");
        say(ann, "/buy 50");
        String code = say(ann, "/link").replaceAll("(?s).*?/link ([A-Z0-9-]+).*", "$1");
        say(elsewhere, "/link " + code);
        Damage.BAD_DATE.to(store, "freelancers", ann.toString());

        assertThat(say(elsewhere, "/wallet")).startsWith(SENTENCE);
        assertThat(say(elsewhere, "/forget everything")).startsWith("Erased: your wallet");
        process.advance(Duration.ofDays(3));
        assertThat(everything()).noneMatch(text -> text.contains("ann-"));
    }

    @Test
    void aDamagedPointerKeepsNothingFromBeingErased() {
        Identity ann = new Identity("telegram", "ann-1");
        Identity elsewhere = new Identity("console", "ann-2");
        say(ann, "/buy 50");
        String code = say(ann, "/link").replaceAll("(?s).*?/link ([A-Z0-9-]+).*", "$1");
        say(elsewhere, "/link " + code);
        Damage.HALF.to(store, "freelancers", elsewhere.toString());

        assertThat(say(ann, "/wallet")).startsWith("50 Connects");
        assertThat(say(elsewhere, "/forget everything")).startsWith("Erased: your wallet");
        process.advance(Duration.ofDays(3));
        assertThat(everything()).noneMatch(text -> text.contains("ann-"));
    }

    @Test
    void aDamagedCheckOrPageBlocksNoCommand() {
        say(BEN, "/buy 50");
        say(BEN, "Fix my site\nFixed-price $500\nPayment verified\nProposals: Less than 5");
        for (String collection : List.of("checks", "pages")) {
            for (Document document : store.collection(collection).page("", "", 100)) {
                Damage.HALF.to(store, collection, document.id());
            }
        }
        assertThat(say(BEN, "/stats")).doesNotStartWith("Not done");
        assertThat(say(BEN, "/export json")).doesNotStartWith("Not done");
        say(BEN, "/forget");
        assertThat(say(BEN, "yes")).startsWith("Erased");
        assertThat(everything()).noneMatch(text -> text.contains("Fix my site"));
    }

    private int messages;

    private ChatEvent.TextMessage message(Identity who, String words) {
        messages++;
        ChatEvent.EventSource source = new ChatEvent.EventSource(
                who, ChatAddress.privateOf(who), who + ":" + messages, process.now(), false, Optional.empty());
        return new ChatEvent.TextMessage(source, words, false);
    }

    private String say(Identity who, String words) {
        StringBuilder all = new StringBuilder();
        process.coach()
                .gateway()
                .handle(message(who, words))
                .forEach(message -> all.append(message.text().plain()).append('\n'));
        return all.toString();
    }

    /** All that is kept, as texts. */
    private List<String> everything() {
        List<String> all = new ArrayList<>();
        for (String collection : Stream.of(
                        "freelancers", "pages", "checks", "applicants", "applied", "codes", "traces", "cards")
                .toList()) {
            for (Document document : store.collection(collection).page("", "", 1_000)) {
                all.add(document.id() + " " + text(document.body()));
            }
        }
        return all;
    }

    private static String text(BsonDocument body) {
        try {
            return body.toJson();
        } catch (RuntimeException | StackOverflowError e) {
            return "";
        }
    }
}

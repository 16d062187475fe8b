package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.money.Connects;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.Document;
import coach.connects.store.DocumentStore;
import coach.connects.store.mongo.MemoryServer;
import coach.connects.store.mongo.MongoStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.EntryMetadata;
import coach.connects.wallet.Grant;
import coach.connects.wallet.GrantKind;
import coach.connects.wallet.RecordedEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Among a thousand people some have a document that is damaged, half written, of a newer version, or huge: everybody else is
 * reminded on time, and so is whoever has much.
 */
class AmongAThousandTest {
    private static final int PEOPLE = 1_000;
    private static final int LOTS = 4_000;
    private static final LocalDate BOUGHT = LocalDate.parse("2025-11-30");

    @Test
    void oneDamagedDocumentKeepsNobodyElseFromRemindersOnAFile(@TempDir Path folder) {
        try (DocumentStore store = SqliteStore.open(folder)) {
            remindedOnTime(store, List.of(Damage.values()));
        }
    }

    /** A server takes no half of a document, and none that is deeper than it reads. */
    @Test
    void oneDamagedDocumentKeepsNobodyElseFromRemindersOnAServer() {
        try (MemoryServer server = MemoryServer.start();
                DocumentStore store = MongoStore.open(server.connectionString())) {
            List<Damage> possible = Arrays.stream(Damage.values())
                    .filter(damage -> !damage.isOfAny())
                    .toList();
            remindedOnTime(store, possible);
        }
    }

    private static void remindedOnTime(DocumentStore store, List<Damage> damages) {
        BotProcess process = BotProcess.over(store, "2026-11-23T06:00:00Z").serving("telegram");
        int huge = PEOPLE - 1;
        for (int i = 0; i < PEOPLE; i++) {
            process.person(person(i), BOUGHT.toString(), i == huge ? withLots() : UnaryOperator.identity());
        }
        for (int i = 0; i < damages.size(); i++) {
            damages.get(i).to(store, "freelancers", person(i).toString());
        }
        newer(store, person(damages.size()));
        process.advance(Duration.ofHours(4));

        int aside = damages.size() + 1;
        assertThat(process.sent())
                .hasSize(PEOPLE - aside)
                .anySatisfy(sent -> assertThat(sent.to()).isEqualTo(person(huge)))
                .allSatisfy(
                        sent -> assertThat(sent.at()).isEqualTo(process.now().minus(Duration.ofHours(1))));
        assertThat(process.coach().jobs().notes())
                .singleElement()
                .asString()
                .contains("Damaged and set aside: " + damages.size() + " documents of freelancers.");
    }

    private static UnaryOperator<FreelancerState> withLots() {
        List<RecordedEntry> lots = new ArrayList<>();
        for (int i = 0; i < LOTS; i++) {
            EntryMetadata metadata = new EntryMetadata(
                    i + 2L,
                    BOUGHT,
                    Instant.parse("2025-11-30T09:00:00Z"),
                    "seed " + i,
                    Optional.of("n".repeat(EntryMetadata.LONGEST_NOTE)));
            lots.add(new Grant(metadata, GrantKind.OTHER, Connects.of(2), Optional.empty()));
        }
        return state ->
                state.withAccount(account -> account.with(account.wallet().withArchive(lots)));
    }

    private static void newer(DocumentStore store, Identity person) {
        Document document =
                store.collection("freelancers").find(person.toString()).orElseThrow();
        boolean done = store.collection("freelancers")
                .replace(document.next(document.dueAt(), 99, document.body()), document.revision());
        assertThat(done).isTrue();
    }

    private static Identity person(int number) {
        return new Identity("telegram", "p" + number);
    }
}

package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.session.AgencyPool;
import coach.connects.wallet.Pool;
import coach.connects.wallet.RandomWallets;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out comes in again, whatever the ledger. */
class RoundTripTest {
    private static final int LIVES = 12;
    private static final int STEPS = 120;

    @TempDir
    Path folder;

    @Test
    void exportForgetImportExportGivesTheSame() {
        for (int seed = 0; seed < LIVES; seed++) {
            RandomWallets.Grown grown = RandomWallets.of(seed, STEPS);
            try (Talk talk = talk(grown, seed)) {
                Talk.Person ann = talk.as("ann");
                ann.says("https://www.upwork.com/jobs/~022104567890123456789");
                ann.says("Not verified");
                ann.says("https://www.upwork.com/jobs/~01a2b3c4d5e6f70819 verified 5-10 80% 4.9 16c");
                ann.says("Verdict now");
                String before = exported(ann, "json");

                forgets(ann);
                ann.says("/import");
                String question = ann.uploads("export.json", before.getBytes(StandardCharsets.UTF_8));
                String receipt = ann.says("Yes");

                assertThat(question).as("seed %d", seed).doesNotContain("the rules give");
                assertThat(receipt).startsWith("Taken over");
                assertThat(exported(ann, "json")).as("seed %d", seed).isEqualTo(before);
                assertThat(before).contains("\"checks\" : [").contains("\"verdict\" : \"SKIP\"");
            }
        }
    }

    /** W-37: both pools, each with its own numbers, budgets and outcomes, by either format. */
    @Test
    void twoPoolsComeInAgainAsTheyWentOut() {
        for (int seed = 0; seed < LIVES; seed++) {
            RandomWallets.Grown own = RandomWallets.of(seed, STEPS);
            RandomWallets.Grown agency = RandomWallets.of(100 + seed, STEPS);
            RandomWallets.Grown later = own.now().isAfter(agency.now()) ? own : agency;
            Path file = folder.resolve("pools" + seed);
            DossierFixture.ann(
                    file,
                    later.today(),
                    state -> state.withAccount(account -> account.with(own.wallet())
                            .with(new AgencyPool(
                                    agency.wallet(), Preferences.read(Map.of("budget", "40 a week")), List.of()))
                            .payingFrom(Pool.AGENCY)));
            try (Talk talk = Talk.in(file, later.now().toString())) {
                Talk.Person ann = talk.as("ann");
                String json = exported(ann, "json");
                String csv = exported(ann, "csv");
                assertThat(json)
                        .contains("\"agency\"")
                        .contains("\"pays\" : true")
                        .contains("40 a week");
                assertThat(csv.lines().findFirst().orElseThrow()).endsWith(",pool");

                imports(ann, "export.json", json);
                assertThat(exported(ann, "json")).as("seed %d", seed).isEqualTo(json);
                assertThat(exported(ann, "csv")).as("seed %d", seed).isEqualTo(csv);

                imports(ann, "export.csv", csv);
                assertThat(exported(ann, "csv")).as("seed %d", seed).isEqualTo(csv);
            }
        }
    }

    private static void imports(Talk.Person ann, String name, String file) {
        forgets(ann);
        ann.says("/import");
        assertThat(ann.uploads(name, file.getBytes(StandardCharsets.UTF_8))).doesNotContain("the rules give");
        assertThat(ann.says("Yes")).startsWith("Taken over");
    }

    private Talk talk(RandomWallets.Grown grown, int seed) {
        Path own = folder.resolve("life" + seed + "-" + System.nanoTime());
        DossierFixture.ann(
                own,
                grown.today(),
                state -> state.withAccount(account -> account.with(grown.wallet())
                        .with(profile(seed % 2 == 0))
                        .with(Preferences.read(Map.of("feedback-stop", "3.2", "covid", "avoid", "old-days", "14")))));
        return Talk.in(own, grown.now().toString());
    }

    private static Profile profile(boolean much) {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("experience", "some");
        if (much) {
            told.put("account", "freelancer");
            told.put("hours", "20");
            told.put("skills", "autocad, excel");
            told.put("country", "LK");
            told.put("earnings", "120.50");
            told.put("currency", "EUR 0.92");
            told.put("billing-day", "17");
            told.put("reader", "on");
        }
        return Profile.read(told);
    }

    private static void forgets(Talk.Person ann) {
        ann.says("/forget");
        ann.says("Erase everything");
    }

    static String exported(Talk.Person person, String format) {
        person.says("/export " + format);
        byte[] file = person.seen()
                .get(person.seen().size() - 1)
                .file()
                .orElseThrow()
                .content()
                .array();
        return new String(file, StandardCharsets.UTF_8);
    }
}

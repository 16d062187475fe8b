package coach.connects.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.chat.CommandSpec;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.session.FreelancerState;
import coach.connects.store.DocumentStore;
import coach.connects.store.sqlite.SqliteStore;
import coach.connects.wallet.BundledPolicies;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A message that comes again changes nothing, whatever became of it the first time and whatever happened since (P-1,
 * W-10).
 */
class RedeliveryTest {
    private static final String JOB = "https://www.upwork.com/jobs/~022104567890123456789";

    /** Of each command lines that record, and lines that are refused or asked back where there is nothing to do it on. */
    private static final Map<String, List<String>> LINES = Map.ofEntries(
            Map.entry("start", List.of("/start", "/start link_2222222222")),
            Map.entry("check", List.of("/check", "/check " + JOB)),
            Map.entry("letter", List.of("/letter", "/letter Hi, your shop loads slowly")),
            Map.entry("share", List.of("/share")),
            Map.entry("community", List.of("/community links on")),
            Map.entry("buy", List.of("/buy 30", "/buy 150", "/buy 40 for nothing", "/buy 30 on 2026-02-10")),
            Map.entry("grant", List.of("/grant new-profile", "/grant top-rated", "/grant nothing")),
            Map.entry("spend", List.of("/spend large boost 15", "/spend 6", "/spend boost 5", "/spend badge 4")),
            Map.entry("return", List.of("/return 5", "/return 2 boost", "/return 6 " + JOB)),
            Map.entry("adjust", List.of("/adjust 50", "/adjust")),
            Map.entry("undo", List.of("/undo", "/undo 2", "/undo nothing")),
            Map.entry("compare", List.of("/compare", "/compare Date Action Connects\nToday Applied to job -6")),
            Map.entry("outcome", List.of("/outcome " + JOB + " hired", "/outcome")),
            Map.entry("profile", List.of("/profile timezone IST", "/profile hours 20", "/profile hours 999")),
            Map.entry("reminders", List.of("/reminders hour 7", "/reminders days soon", "/reminders off")),
            Map.entry("rules", List.of("/rules feedback-stop 4", "/rules policy upwork-2025", "/rules policy none")),
            Map.entry("budget", List.of("/budget 40 a week", "/budget 40", "/budget fish", "/budget off")),
            Map.entry("link", List.of("/link 2222222222")),
            Map.entry("unlink", List.of("/unlink")),
            Map.entry("upwork", List.of("/upwork", "/upwork connect", "/upwork compare", "/upwork off")),
            Map.entry("cancel", List.of("/cancel")),
            Map.entry("import", List.of("/import")),
            Map.entry("forget", List.of("/forget")));

    /** Words that mean something only to a question, or nothing at all. */
    private static final List<String> WORDS = List.of("14:05", "40", "Colombo", "yes", "20", "16 " + JOB, "thank you");

    /** What makes sense of one or another of them. */
    private static final List<String> CHANGES = List.of(
            "/buy 100",
            "/adjust 60",
            "/spend 6 boost 5 " + JOB,
            "/spend 4",
            "/buy",
            "/spend",
            "/adjust",
            "/profile timezone",
            "/profile hours",
            "/rules policy upwork-2025",
            "/reminders hour");

    @TempDir
    Path folder;

    private DocumentStore store;
    private Talk talk;
    private FreelancerRepository freelancers;
    private int people;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder);
        talk = Talk.over(store, "2026-03-10T09:00:00Z");
        freelancers = new FreelancerRepository(store);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void everyCommandThatCanRecordIsAmongThese() {
        List<String> acting =
                BotAssembly.over(store, BundledPolicies.ALL, Clock.systemUTC(), new Random(1)).specs().stream()
                        .filter(command -> !command.reads())
                        .map(CommandSpec::name)
                        .sorted()
                        .toList();

        Set<String> listed = new TreeSet<>(LINES.keySet());
        listed.remove("upwork"); // It is listed only where a host switched it on.
        assertThat(acting).containsExactlyElementsOf(listed);
    }

    @Test
    @Tag("long")
    void whatCameToNothingComesToNothingAgainAfterAnyChange_W10() {
        List<String> firsts = new ArrayList<>(WORDS);
        LINES.values().forEach(firsts::addAll);
        for (String first : firsts) {
            for (String change : CHANGES) {
                changesNothing(List.of(), first, List.of(change));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @Tag("long")
    void whateverWasSaidBeforeAndSince_W10(long seed) {
        Random random = new Random(seed);
        List<String> all = new ArrayList<>(WORDS);
        LINES.values().forEach(all::addAll);
        all.addAll(CHANGES);
        for (int i = 0; i < 100; i++) {
            changesNothing(some(all, random), all.get(random.nextInt(all.size())), some(all, random));
        }
    }

    private static List<String> some(List<String> all, Random random) {
        return random.ints(random.nextInt(4), 0, all.size()).mapToObj(all::get).toList();
    }

    /** Says it between these, and once more at the end: what is kept of the person is the same then. */
    private void changesNothing(List<String> before, String first, List<String> since) {
        String user = "p" + ++people;
        Talk.Person person = talk.as(user);
        before.forEach(person::says);
        person.sends(first, user + ":first");
        since.forEach(person::says);
        FreelancerState state = state(user);

        person.sends(first, user + ":first");

        assertThat(state(user)).as("%s, %s, %s", before, first, since).isEqualTo(state);
    }

    private FreelancerState state(String user) {
        return freelancers.load(new Identity("console", user)).state();
    }

    @Test
    void aRefusalIsToldAsOneWhenItComesAgain() {
        Talk.Person ann = talk.as("ann");
        ann.sends("/return 5", "again");
        ann.says("/buy 40");
        ann.says("/spend 6");

        assertThat(ann.sends("/return 5", "again").get(0).text().plain())
                .isEqualTo(
                        "I answered this message before. Nothing was recorded then or now. To try again, write it anew.");
        assertThat(ann.says("/wallet")).startsWith("34 Connects");
    }

    @Test
    void whatOnlyShowsThingsIsNoWrite() {
        Talk.Person ann = talk.as("ann");
        ann.says("/buy 40");
        long revision = revision("ann");

        List.of("/help", "/help buy", "/history", "/stats", "/search logo", "/export json", "/privacy")
                .forEach(ann::says);
        long buttons = state("ann").buttons().all().size();
        ann.says("/wallet");
        ann.says("/history March");
        ann.says("/nothing");

        assertThat(revision("ann") - revision).isLessThanOrEqualTo(buttons);
        assertThat(state("ann").processed().keys().size()).isLessThanOrEqualTo((int) buttons + 1);
    }

    @Test
    void theMarkOfSomebodyErasedStaysOneThoughWhatTheySaidIsRemembered() {
        Talk.Person ann = talk.as("ann");
        ann.says("/buy 40");
        ann.says("/forget");
        ann.presses("Erase everything");

        ann.sends("/return 5", "again");
        assertThat(state("ann").erasedAt()).isPresent();
        ann.says("/buy 40");
        ann.says("/spend 6");
        ann.sends("/return 5", "again");
        assertThat(ann.says("/wallet")).startsWith("34 Connects");
    }

    private long revision(String user) {
        return freelancers.load(new Identity("console", user)).revision();
    }
}

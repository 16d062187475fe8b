package coach.connects.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import coach.connects.community.CardIndexEntry;
import coach.connects.community.Community;
import coach.connects.community.DigestSchedule;
import coach.connects.community.Opinion;
import coach.connects.community.SharedCard;
import coach.connects.community.VoteCount;
import coach.connects.community.WeeklyPractice;
import coach.connects.posting.Fact;
import coach.connects.posting.Fingerprint;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.profile.Identity;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the communities promise, whatever database is behind them. */
public abstract class CommunityRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Identity ANN = new Identity("telegram", "1");
    private static final Identity BOB = new Identity("telegram", "2");
    private static int groups;

    private DocumentStore store;
    private CommunityRepository communities;
    private Community group;

    /** A store of the engine; the same database each time. */
    protected abstract DocumentStore open();

    @BeforeEach
    void begin() {
        store = open();
        communities = new CommunityRepository(store, new Random(5), Backoff.real());
        groups++;
        group = communities.community("telegram:-100" + groups);
    }

    @AfterEach
    void end() {
        store.close();
    }

    private static JobId job(int number) {
        return new JobId("~022104567890123" + (400_000 + number));
    }

    private CommunityRepository.VersionedCard share(int number, String title, Identity member) {
        Posting told = Posting.of(job(number)).with(Fact.TITLE, title, Origin.PAGE);
        SharedCard start = SharedCard.of(job(number), NOW);
        CommunityRepository.VersionedCard versioned = communities
                .change(
                        group,
                        job(number),
                        Optional.of(member),
                        Optional.of(start),
                        card -> card.withReport(told, member, NOW))
                .orElseThrow();
        return communities.index(group, versioned);
    }

    private void opine(int number, Identity member, boolean agrees, String message) {
        Opinion opinion = Opinion.of(member, agrees, Optional.empty(), message, NOW);
        communities.change(
                group, job(number), Optional.of(member), Optional.empty(), card -> card.with(opinion, List.of(member)));
    }

    private List<JobId> found(String... words) {
        return communities.find(group, List.of(words), 0, 10).stream()
                .map(card -> card.card().job())
                .toList();
    }

    @Test
    void aCardIsReadAsItWasKept() {
        share(1, "Logo for a bakery", ANN);
        opine(1, BOB, false, "m1");
        SharedCard kept = communities.card(group, job(1)).orElseThrow().card();

        assertThat(kept.posting().newest().get(Fact.TITLE)).contains("Logo for a bakery");
        assertThat(kept.posting().reportedAt()).containsEntry(Fact.TITLE, NOW);
        assertThat(kept.members()).containsExactly(ANN);
        assertThat(kept.votes()).isEqualTo(new VoteCount(0, 1, List.of()));
    }

    @Test
    void cardsAreFoundByTheirWordsNewestFirst() {
        share(1, "Logo for a bakery", ANN);
        share(2, "Website for a bakery", ANN);
        share(3, "Logo for a zoo", ANN);

        assertThat(found()).containsExactly(job(3), job(2), job(1));
        assertThat(found("LOGO")).containsExactly(job(3), job(1));
        assertThat(found("logo", "bakery")).containsExactly(job(1));
        assertThat(found("museum")).isEmpty();
        assertThat(communities.find(group, List.of("logo"), 1, 1)).hasSize(1);
    }

    @Test
    void aListOfMoreThanAPageKeepsItsOrder() {
        CardIndex lines = new CardIndex(store.collection("card_lines"), Backoff.real());
        for (int i = 0; i < CardIndex.PAGE + 3; i++) {
            lines.add(group.id(), new CardIndexEntry(job(i), NOW, "job " + i));
        }

        assertThat(lines.find(group.id(), List.of(), 2, 2))
                .containsExactly(job(CardIndex.PAGE), job(CardIndex.PAGE - 1));
        assertThat(lines.find(group.id(), List.of("job 0"), 0, 5)).containsExactly(job(0));
        assertThat(communities.count(group)).isEqualTo(CardIndex.PAGE + 3);
    }

    /** What it takes is printed, for docs/benchmarks.md: the middle one of many, since a busy machine delays a few. */
    @Test
    void amongTenThousandVerdictsTheRightOnesAreFound() {
        PagedIndex pages = new PagedIndex(store.collection("card_lines"), Backoff.real());
        for (int page = 0; page < 20; page++) {
            List<CardIndexEntry> lines = new ArrayList<>();
            for (int i = 0; i < CardIndex.PAGE; i++) {
                int number = page * CardIndex.PAGE + i;
                String words =
                        "need somebody for work number " + number + " wordpress logo translation data entry excel";
                lines.add(new CardIndexEntry(job(number), NOW, words));
            }
            pages.insert(group.id(), page, CardIndex.write(lines));
        }
        share(12_345, "Restoration of a harpsichord", ANN);

        assertThat(found("harpsichord")).containsExactly(job(12_345));
        long search = median(() -> assertThat(found("oboe")).isEmpty());
        long lookUp =
                median(() -> assertThat(communities.card(group, job(12_345))).isPresent());
        long list = median(
                () -> assertThat(communities.find(group, List.of(), 0, 10)).hasSize(1));

        System.out.println(getClass().getSimpleName() + ", 10,000 verdicts, microseconds: search " + search
                + ", look up " + lookUp + ", list " + list);
    }

    private static long median(Runnable work) {
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            long start = System.nanoTime();
            work.run();
            took.add((System.nanoTime() - start) / 1_000);
        }
        return took.stream().sorted().toList().get(30);
    }

    @Test
    void sharingTwiceListsOnce() {
        share(1, "Logo", ANN);
        share(1, "Logo for a bakery", BOB);

        assertThat(found()).containsExactly(job(1));
        assertThat(found("bakery")).containsExactly(job(1));
        assertThat(communities.card(group, job(1)).orElseThrow().card().members())
                .containsExactly(ANN, BOB);
    }

    @Test
    void whoIsForgottenLeavesNoTraceAndTheTallyRight() {
        share(1, "Logo", ANN);
        share(2, "Website", BOB);
        opine(1, BOB, true, "m1");
        opine(2, ANN, true, "m2");
        opine(2, BOB, true, "m3");

        communities.forget(List.of(ANN));

        assertThat(communities.card(group, job(1))).isEmpty();
        assertThat(found()).containsExactly(job(2));
        assertThat(communities.card(group, job(2)).orElseThrow().card().votes())
                .isEqualTo(new VoteCount(1, 0, List.of()));
    }

    @Test
    void twoHundredOpinionsAtTheSameTimeAreAllCounted() throws Exception {
        share(1, "Logo", ANN);
        ExecutorService members = Executors.newFixedThreadPool(16);
        try {
            List<Future<?>> pressed = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Identity member = new Identity("telegram", "m" + i);
                boolean agrees = i % 4 != 0;
                pressed.add(members.submit(() -> opine(1, member, agrees, "press " + member)));
            }
            for (Future<?> one : pressed) {
                one.get();
            }
        } finally {
            members.shutdown();
        }

        assertThat(communities.card(group, job(1)).orElseThrow().card().votes())
                .isEqualTo(new VoteCount(150, 50, List.of()));
    }

    @Test
    void theSameDescriptionUnderAnotherJobIsFound() {
        String text =
                "We need somebody who sorts four thousand scanned letters by their sender and their year of writing";
        Fingerprint print = Fingerprint.of(text, communities.key()).orElseThrow();
        Posting told = Posting.of(job(1)).with(Fact.FINGERPRINT, print, Origin.PAGE);
        CommunityRepository.VersionedCard versioned = communities
                .change(
                        group,
                        job(1),
                        Optional.of(ANN),
                        Optional.of(SharedCard.of(job(1), NOW)),
                        card -> card.withReport(told, ANN, NOW))
                .orElseThrow();
        communities.index(group, versioned);

        assertThat(communities
                        .nearDuplicate(group, Optional.of(job(2)), print)
                        .orElseThrow()
                        .card()
                        .job())
                .isEqualTo(job(1));
        assertThat(communities.nearDuplicate(group, Optional.of(job(1)), print)).isEmpty();
    }

    @Test
    void theKeyOfFingerprintsIsDrawnOnce() {
        String name = communities.key().name("x");

        assertThat(new CommunityRepository(store, new Random(6), Backoff.real())
                        .key()
                        .name("x"))
                .isEqualTo(name);
    }

    @Test
    void aGroupGoesOnUnderItsNewIdWithAllThatWasKept() {
        share(1, "Logo", ANN);
        communities.change(group.id(), one -> one.barring(BOB, true));

        communities.move(group.chat(), group.chat() + "9");
        communities.move(group.chat(), group.chat() + "9");

        Community moved = communities.community(group.chat() + "9");
        assertThat(moved.allows(List.of(BOB))).isFalse();
        assertThat(moved.chat()).isEqualTo(group.chat() + "9");
        assertThat(communities.card(moved, job(1))).isPresent();
    }

    @Test
    void whatIsErasedIsGoneAndTheGroupMayBeginAnew() {
        share(1, "Logo", ANN);
        communities.change(group.id(), one -> one.botRemoved(NOW));
        communities.move(group.chat(), group.chat() + "9");

        communities.erase(communities.community(group.chat()));

        assertThat(found()).isEmpty();
        assertThat(communities.card(group, job(1))).isEmpty();
        assertThat(communities.byCode(group.code())).isEmpty();
        assertThat(communities.change(group.chat() + "9", one -> one).leftAt()).isEmpty();
    }

    @Test
    void aCommunityIsDueWhenItsDigestIs() {
        DigestSchedule time = new DigestSchedule(DayOfWeek.TUESDAY, 8, Optional.of("7"));
        Community.CommunitySettings settings =
                new Community.CommunitySettings(true, Optional.of(time), Optional.of("upwork-2025"), Optional.of(time));

        Community kept = communities.change(
                group.id(),
                one -> one.with(settings, NOW)
                        .with(WeeklyPractice.NONE.posted(time, NOW).judged("a mark", "skip")));

        assertThat(communities.community(group.id())).isEqualTo(kept);
        assertThat(communities.byCode(kept.code())).contains(kept);
        assertThat(communities.due(time.after(NOW), 10)).contains(kept);
    }
}

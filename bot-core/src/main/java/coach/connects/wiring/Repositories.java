package coach.connects.wiring;

import coach.connects.engine.ViewFactory;
import coach.connects.feature.community.DigestFormatter;
import coach.connects.feature.community.WeeklyPracticeFormatter;
import coach.connects.feature.reminder.ReminderComposer;
import coach.connects.feature.wording.PracticeJobs;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.LinkCodeRepository;
import coach.connects.persistence.RescheduleMigration;
import coach.connects.reading.format.PostingParser;
import coach.connects.scheduling.DueJob;
import coach.connects.scheduling.Erasure;
import coach.connects.scheduling.ReminderJob;
import coach.connects.scheduling.SenderRegistry;
import coach.connects.store.DocumentStore;
import java.util.List;

/** The repositories over a database, and what keeps them in order by itself. */
record Repositories(
        FreelancerRepository freelancers,
        CommunityRepository communities,
        LinkCodeRepository codes,
        RescheduleMigration rescheduleMigration,
        HostWiring hosting,
        Erasure erasure) {
    static Repositories over(BotSetup setup) {
        DocumentStore store = setup.store();
        FreelancerRepository freelancers = new FreelancerRepository(store, setup.backoff(), setup.spread());
        CommunityRepository communities = new CommunityRepository(store, setup.random(), setup.backoff());
        RescheduleMigration rescheduleMigration = new RescheduleMigration(store, setup.spread());
        HostWiring hosting = HostWiring.over(setup, communities, freelancers);
        Erasure erasure = new Erasure(store, communities, hosting.passes(rescheduleMigration::forget));
        return new Repositories(
                freelancers, communities, new LinkCodeRepository(store), rescheduleMigration, hosting, erasure);
    }

    /** What is done by itself, in this order. */
    List<DueJob> jobs(
            BotSetup setup,
            ReminderComposer composer,
            SenderRegistry senders,
            ViewFactory views,
            PostingParser reader) {
        WeeklyPracticeFormatter practice = new WeeklyPracticeFormatter(views, new PracticeJobs(reader));
        return List.of(
                new ReminderJob(freelancers, erasure, composer, setup.policies(), senders, setup.workers()),
                new LinkCodeCleanupJob(codes),
                new DigestJob(
                        communities,
                        senders,
                        new DigestFormatter(views),
                        new PracticePosting(communities, senders, practice),
                        erasure),
                new RescheduleJob(rescheduleMigration, setup.policies()));
    }
}

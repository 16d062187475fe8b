package coach.connects.wiring;

import coach.connects.feature.host.Announcements;
import coach.connects.feature.host.FarewellNotice;
import coach.connects.feature.host.HostAdministration;
import coach.connects.feature.host.HostCommand;
import coach.connects.feature.host.HostScreen;
import coach.connects.feature.host.HostSetup;
import coach.connects.feature.reminder.NoticeFormatter;
import coach.connects.persistence.AnnouncementRepository;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerScan;
import coach.connects.persistence.HostRepository;
import coach.connects.persistence.RetentionPass;
import coach.connects.profile.Identity;
import coach.connects.scheduling.AnnouncementJob;
import coach.connects.scheduling.ClockWatch;
import coach.connects.scheduling.DueJob;
import coach.connects.scheduling.Erasure;
import coach.connects.scheduling.JobRunner;
import coach.connects.scheduling.RetentionJob;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What serves whoever hosts the bot, wired. */
record HostWiring(
        HostSetup setup,
        HostAdministration administration,
        Announcements announcements,
        RetentionPass retention,
        FreelancerScan scan,
        FreelancerRepository freelancers,
        Policies policies) {
    static HostWiring over(BotSetup bot, CommunityRepository communities, FreelancerRepository freelancers) {
        DocumentStore store = bot.store();
        HostSetup setup = bot.host();
        HostRepository decided = new HostRepository(store, communities::key, bot.backoff());
        FreelancerScan scan = new FreelancerScan(store);
        return new HostWiring(
                setup,
                new HostAdministration(decided, setup.owners(), System::nanoTime),
                new Announcements(new AnnouncementRepository(store), scan),
                new RetentionPass(store),
                scan,
                freelancers,
                bot.policies());
    }

    HostCommand command() {
        return new HostCommand(administration, new HostScreen(scan, setup.machine()), announcements, setup.machine());
    }

    /** What takes care that nobody who is erased is named, beside this one. */
    List<Consumer<Identity>> passes(Consumer<Identity> other) {
        return List.of(other, announcements.repository()::forget, retention::forget, administration::forget);
    }

    /** What words notices, beside this one. */
    List<NoticeFormatter> notices(NoticeFormatter other) {
        return List.of(other, announcements, new FarewellNotice());
    }

    /** These jobs and the host's own, all held while the host pauses the bot. */
    JobRunner jobs(List<DueJob> others, Erasure erasure, ClockWatch watch) {
        List<DueJob> all = new ArrayList<>(others);
        all.add(new AnnouncementJob(announcements.repository(), scan, freelancers, policies));
        all.add(new RetentionJob(setup.forgetAfter(), retention, scan, freelancers, erasure, policies));
        JobRunner jobs = new JobRunner(all, watch);
        jobs.pausedBy(administration::isPaused);
        return jobs;
    }
}

package coach.connects.scheduling;

import coach.connects.feature.host.Announcements;
import coach.connects.persistence.AnnouncementRepository;
import coach.connects.persistence.AnnouncementRepository.Announcement;
import coach.connects.persistence.AnnouncementRepository.Stage;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerScan;
import coach.connects.session.FreelancerState;
import coach.connects.store.StoreUnavailableException;
import coach.connects.wallet.Policies;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives each freelancer a notice of what the host announces, some at a time; telling it is the reminders' work, with its
 * pace, hours and bookkeeping, so that nobody is told twice whatever crashes. What is told or was never confirmed is
 * removed when it is over.
 */
public final class AnnouncementJob implements DueJob {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncementJob.class);
    private static final int PAGE = 100;
    /** So many pages a round: reminders go on in between. */
    private static final int MOST_PAGES = 20;

    private final AnnouncementRepository announcements;
    private final FreelancerScan scan;
    private final FreelancerRepository freelancers;
    private final Policies policies;
    private volatile boolean stopped;

    /** Over these. */
    public AnnouncementJob(
            AnnouncementRepository announcements,
            FreelancerScan scan,
            FreelancerRepository freelancers,
            Policies policies) {
        this.announcements = announcements;
        this.scan = scan;
        this.freelancers = freelancers;
        this.policies = policies;
    }

    @Override
    public Optional<Instant> nextDue() {
        return announcements.nextDue();
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void run(Instant now) {
        for (Announcement one : announcements.due(now)) {
            if (one.stage() == Stage.UNDER_WAY) {
                proceed(one, now);
            } else {
                announcements.remove(one);
            }
        }
    }

    private void proceed(Announcement begun, Instant now) {
        Optional<Announcement> one = Optional.of(begun);
        for (int pages = 0; pages < MOST_PAGES && one.isPresent() && !stopped; pages++) {
            FreelancerScan.Page page = scan.after(one.get().after(), PAGE);
            String id = one.get().id();
            page.states().stream()
                    .filter(state -> FreelancerScan.isReachable(state) && !wasTold(state, id))
                    .forEach(state -> tell(state, id, now));
            if (page.last().isEmpty()) {
                announcements.ended(one.get(), now);
                return;
            }
            // Another process may have been quicker: then it goes on from there.
            var unused = announcements.proceeded(one.get(), page.last().get(), now);
            one = announcements.find(id).filter(next -> next.stage() == Stage.UNDER_WAY);
        }
    }

    private static boolean wasTold(FreelancerState state, String id) {
        return state.reminders().keys().contains(Announcements.KIND + ":" + id);
    }

    /** What is wrong with one person's data keeps the others from nothing. */
    private void tell(FreelancerState state, String id, Instant now) {
        try {
            freelancers.addNotice(state.id(), Announcements.notice(id), now, policies);
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} is told of no announcement: {}", state.id(), e.toString());
        }
    }
}

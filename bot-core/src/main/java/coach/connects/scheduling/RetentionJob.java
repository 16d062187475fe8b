package coach.connects.scheduling;

import coach.connects.feature.host.AwayLimit;
import coach.connects.feature.host.FarewellNotice;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.FreelancerRepository.Loaded;
import coach.connects.persistence.FreelancerScan;
import coach.connects.persistence.RetentionPass;
import coach.connects.persistence.RetentionPass.Position;
import coach.connects.session.FreelancerState;
import coach.connects.session.Presence;
import coach.connects.store.StoreUnavailableException;
import coach.connects.wallet.Policies;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks once a day through everybody for those who stay away longer than the host keeps anybody: tells them, and erases
 * them {@value FarewellNotice#DAYS} days later, unless they were here in between. Of visits before it was switched on
 * nobody knows, so it counts from then at the earliest.
 */
public final class RetentionJob implements DueJob {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionJob.class);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final int PAGE = 200;
    /** So many pages a round: reminders go on in between. */
    private static final int MOST_PAGES = 25;

    private final Optional<AwayLimit> limit;
    private final RetentionPass pass;
    private final FreelancerScan scan;
    private final FreelancerRepository freelancers;
    private final Erasure erasure;
    private final Policies policies;
    private volatile boolean idle;
    private volatile boolean stopped;

    /**
     * Over these.
     *
     * @param limit how long somebody may be away; empty: nobody is looked for
     */
    public RetentionJob(
            Optional<AwayLimit> limit,
            RetentionPass pass,
            FreelancerScan scan,
            FreelancerRepository freelancers,
            Erasure erasure,
            Policies policies) {
        this.limit = limit;
        this.pass = pass;
        this.scan = scan;
        this.freelancers = freelancers;
        this.erasure = erasure;
        this.policies = policies;
        this.idle = false;
    }

    @Override
    public Optional<Instant> nextDue() {
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(pass.find(Instant.EPOCH)
                .filter(Position::done)
                .map(position -> position.begunAt().plus(EVERY))
                .orElse(Instant.EPOCH));
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void run(Instant now) {
        if (limit.isEmpty()) {
            endOnce();
            return;
        }
        Position position = pass.get(now);
        if (position.done() && position.begunAt().plus(EVERY).isAfter(now)) {
            return;
        }
        if (position.done()) {
            var unused = pass.beginAgain(position, now);
        }
        proceed(limit.get(), now);
    }

    /** What an earlier start with a limit has left would count from then. */
    private void endOnce() {
        if (!idle) {
            pass.end();
            idle = true;
        }
    }

    private void proceed(AwayLimit away, Instant now) {
        Position position = pass.get(now);
        for (int pages = 0; pages < MOST_PAGES && !position.done() && !stopped; pages++) {
            FreelancerScan.Page page = scan.after(position.after(), PAGE);
            for (FreelancerState state : page.states()) {
                look(state, away, position.since(), now);
            }
            // Another process may have been quicker: then it goes on from there.
            var unused =
                    pass.proceeded(position, page.last().orElse(""), page.last().isEmpty());
            position = pass.get(now);
        }
    }

    private void look(FreelancerState state, AwayLimit away, Instant since, Instant now) {
        if (!away.isOver(seen(state.presence(), since), now)) {
            return;
        }
        try {
            if (state.presence().toldOn().isEmpty()) {
                tell(state, now);
            } else if (isToBeErased(state, now)) {
                erase(state, now);
            }
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("{} stays as they are: {}", state.id(), e.toString());
        }
    }

    private static Instant seen(Presence presence, Instant since) {
        return presence.seenOn()
                .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(since::isBefore)
                .orElse(since);
    }

    private void tell(FreelancerState state, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        freelancers.change(
                state.id(),
                one -> one.presence().equals(state.presence())
                        ? one.withSession(talk -> talk.with(talk.presence().told(today)))
                                .withReminders(reminders -> reminders.withNotice(FarewellNotice.notice(today)))
                        : one,
                now,
                policies);
    }

    /** Not as long as what tells them may still go out to them. */
    private static boolean isToBeErased(FreelancerState state, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        boolean over = state.presence()
                .toldOn()
                .filter(day -> !day.plusDays(FarewellNotice.DAYS).isAfter(today))
                .isPresent();
        boolean waits = FreelancerScan.isReachable(state)
                && state.reminders().notices().stream()
                        .anyMatch(notice -> notice.kind().equals(FarewellNotice.KIND));
        return over && !waits;
    }

    /** A visit in between has moved the document on, and then nothing is erased. */
    private void erase(FreelancerState state, Instant now) {
        Loaded loaded = freelancers.load(state.id());
        if (loaded.state().presence().equals(state.presence())
                && loaded.state().id().equals(state.id())
                && erasure.erase(loaded, freelancers, now, policies)) {
            LOG.info("somebody who stayed away was erased");
        }
    }
}

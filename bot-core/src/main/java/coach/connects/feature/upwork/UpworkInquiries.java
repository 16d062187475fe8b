package coach.connects.feature.upwork;

import coach.connects.engine.CommandContext;
import coach.connects.engine.Inquiry;
import coach.connects.engine.InquiryAnswer;
import coach.connects.engine.InquiryHandler;
import coach.connects.marketplace.JobFacts;
import coach.connects.marketplace.UpworkAccess;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkConnector;
import coach.connects.persistence.GrantStore;
import coach.connects.persistence.SignInStore;
import coach.connects.persistence.StoredCallCounter;
import coach.connects.persistence.ToldFactsStore;
import coach.connects.persistence.UpworkFactsErasure;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.SourcedValue.Origin;
import coach.connects.profile.Identity;
import coach.connects.reading.format.PostingParser;
import coach.connects.session.UpworkFacts;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Upwork what steps have to be told. However slow it is, it keeps a few of an adapter's workers at most: beyond those
 * people are told to try again, and everything else goes on.
 */
public final class UpworkInquiries implements InquiryHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UpworkInquiries.class);

    /** A quarter of an adapter's workers. */
    private static final int AT_ONCE = 4;

    /** A message that comes again right after a crash is answered with what was told the first time. */
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final UpworkConnector connector;
    private final SignInStore signIns;
    private final GrantStore grants;
    private final StoredCallCounter calls;
    private final ToldFactsStore facts;
    private final UpworkFactsErasure erasure;
    private final PostingParser reader;
    private final Clock clock;
    private final GrantAccess access;
    private final UpworkSignIn signIn;
    private final Semaphore places = new Semaphore(AT_ONCE);

    /**
     * Asks by this, and keeps what comes of it here.
     *
     * @param seat who may connect
     * @param erasure takes what was told from wherever it went
     * @param reader looks through descriptions
     */
    public UpworkInquiries(
            UpworkAccess host,
            ConnectPermission seat,
            DocumentStore store,
            UpworkFactsErasure erasure,
            PostingParser reader,
            Clock clock,
            Backoff backoff) {
        this.calls = new StoredCallCounter(store, host.key());
        this.connector = host.connecting().apply(calls);
        this.signIns = new SignInStore(store, host.key());
        this.grants = new GrantStore(store, host.key());
        this.facts = new ToldFactsStore(store);
        this.erasure = erasure;
        this.reader = reader;
        this.clock = clock;
        this.access = new GrantAccess(connector, grants, clock, backoff);
        this.signIn = new UpworkSignIn(connector, seat, signIns, grants, access);
    }

    @Override
    public InquiryAnswer answer(Inquiry inquiry, CommandContext context) {
        if (inquiry instanceof Inquiry.End) {
            return end(context);
        }
        if (!places.tryAcquire()) {
            return InquiryAnswer.Refused.of(Reason.BUSY);
        }
        try {
            return asked(inquiry, context);
        } catch (IllegalStateException
                | IllegalArgumentException
                | NullPointerException
                | IndexOutOfBoundsException e) {
            // Neither its words nor its cause: they may hold what was asked with.
            LOG.error(
                    "message {}: asking Upwork failed: {}",
                    context.eventId(),
                    e.getClass().getSimpleName());
            return InquiryAnswer.Refused.of(Reason.UNREADABLE);
        } finally {
            places.release();
        }
    }

    private InquiryAnswer asked(Inquiry inquiry, CommandContext context) {
        List<Identity> person = context.state().identities();
        if (inquiry instanceof Inquiry.Job job) {
            return job(job.job(), context);
        }
        if (inquiry instanceof Inquiry.Listed listed) {
            return listed(listed, context);
        }
        if (inquiry instanceof Inquiry.Proposal proposal) {
            return access.ask(
                    person,
                    grant -> connector.proposal(grant, proposal.job()),
                    state -> new InquiryAnswer.Proposal(state, clock.instant()));
        }
        if (inquiry instanceof Inquiry.Complete complete) {
            return signIn.complete(complete.pasted(), context);
        }
        if (inquiry instanceof Inquiry.Choose choice) {
            return access.choose(person, choice.which());
        }
        if (inquiry instanceof Inquiry.Accounts) {
            return access.accounts(person);
        }
        return inquiry instanceof Inquiry.Begin
                ? signIn.begin(context)
                : access.ask(
                        person, connector::balance, balance -> new InquiryAnswer.Balance(balance, clock.instant()));
    }

    private InquiryAnswer job(JobId job, CommandContext context) {
        Identity person = context.state().id();
        Instant stale = context.now().minus(FRESH);
        Optional<UpworkFacts> before =
                facts.find(person, job).filter(told -> told.at().isAfter(stale));
        if (before.isPresent()) {
            return new InquiryAnswer.Job(before.get());
        }
        return access.ask(
                context.state().identities(),
                grant -> connector.job(grant, job),
                told -> isOf(job, told) ? kept(person, told) : InquiryAnswer.Refused.of(Reason.OTHER_JOB));
    }

    private InquiryAnswer listed(Inquiry.Listed listed, CommandContext context) {
        return access.ask(
                context.state().identities(),
                grant -> connector.listed(grant, listed.job(), listed.known()),
                told -> isOf(listed.job(), told)
                        ? kept(
                                context.state().id(),
                                new UpworkFacts(listed.known().mergedWith(told.posting()), listed.at()))
                        : InquiryAnswer.Refused.of(Reason.OTHER_JOB));
    }

    private static boolean isOf(JobId job, JobFacts told) {
        return told.posting().job().equals(Optional.of(job));
    }

    private InquiryAnswer kept(Identity person, JobFacts told) {
        Posting facts = told.description()
                .map(words -> reader.withDescription(told.posting(), words))
                .orElse(told.posting());
        Posting counted = with(facts, Fact.BALANCE_SHOWN, told.balance());
        return kept(person, new UpworkFacts(with(counted, Fact.CAN_APPLY, told.canApply()), clock.instant()));
    }

    private static <T> Posting with(Posting posting, Fact<T> fact, Optional<T> told) {
        return told.map(value -> posting.with(fact, value, Origin.UPWORK)).orElse(posting);
    }

    private InquiryAnswer kept(Identity person, UpworkFacts told) {
        facts.keep(person, told);
        return new InquiryAnswer.Job(told);
    }

    /** Here first, at Upwork then: where that cannot be reached, what it still holds is nobody's. */
    private InquiryAnswer end(CommandContext context) {
        List<Identity> person = context.state().identities();
        person.forEach(signIns::forget);
        GrantStore.Forgotten ended = grants.forget(person);
        ended.grants().forEach(calls::forget);
        erasure.all(person, context.now());
        // Each of them, whatever came of those before.
        long told = ended.grants().stream().filter(connector::revoke).count();
        LOG.info("message {}: a connection to Upwork was ended", context.eventId());
        return new InquiryAnswer.Ended(
                ended.isReadable() && told == ended.grants().size());
    }
}

package coach.connects.wiring;

import coach.connects.chat.Secret;
import coach.connects.marketplace.CallCounter;
import coach.connects.marketplace.CallHistory.Pause;
import coach.connects.marketplace.JobFacts;
import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.PastedAddress.Mistake;
import coach.connects.marketplace.PendingSignIn;
import coach.connects.marketplace.ProposalState;
import coach.connects.marketplace.SignInAddress;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkAccount;
import coach.connects.marketplace.UpworkAccount.Freelancer;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkConnector;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.posting.ProposalRange;
import coach.connects.posting.SourcedValue.Origin;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Upwork as far as the port goes: it lets in, rotates its tokens, and takes each once. */
final class FakeUpwork implements UpworkConnector {
    /** Begins every secret of it, so that one can be looked for. */
    static final String MARK = "zqsecret";

    private static final Duration TOKEN_LIVES = Duration.ofHours(24);

    private final Clock clock;
    private final Map<JobId, JobFacts> jobs = new HashMap<>();
    private final Map<JobId, ProposalState> proposals = new HashMap<>();
    private final Set<String> alive = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private Optional<Reason> refusing = Optional.empty();
    private Runnable meanwhile = () -> {};
    private Optional<CallCounter> counter = Optional.empty();
    private List<Freelancer> accounts = List.of(new Freelancer(new Secret(MARK + "account"), "Ada Example"));
    private int balance = 63;
    private int drawn;
    private Optional<Secret> askedFor = Optional.empty();
    private Optional<Supplier<Error>> crash = Optional.empty();
    private boolean early = true;

    FakeUpwork(Clock clock) {
        this.clock = clock;
    }

    /** What was asked so far, oldest first. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** From now on it refuses every question for this. */
    void refuses(Reason reason) {
        refusing = Optional.of(reason);
    }

    void answersAgain() {
        refusing = Optional.empty();
    }

    /** While it is asked next, this happens. */
    void meanwhile(Runnable work) {
        meanwhile = work;
    }

    /** What happens while it renews happens when the new tokens are drawn, and not before. */
    void renewsBefore() {
        early = false;
    }

    /** The next code is taken, and nobody hears the answer. */
    void crashesAtExchange(Supplier<Error> how) {
        crash = Optional.of(how);
    }

    /** The account that the last question named. */
    Secret askedFor() {
        return askedFor.orElseThrow();
    }

    /** The tokens that it gave are no good any more; a refresh token is. */
    synchronized void forgetsAccessTokens() {
        alive.removeIf(token -> token.contains("access"));
    }

    /** Nothing that it gave is any good. */
    synchronized void endsEverything() {
        alive.clear();
    }

    /** How many grants that it gave are still good. */
    synchronized int aliveGrants() {
        return (int) alive.stream().filter(token -> token.contains("refresh")).count();
    }

    /** Whether anything that it gave is still good. */
    synchronized boolean isAnythingAlive() {
        return !alive.isEmpty();
    }

    void signsInAs(String other) {
        signsInTo(new Freelancer(new Secret(other), "Ada Example"));
    }

    /** The member has these accounts. */
    void signsInTo(Freelancer... all) {
        accounts = List.of(all);
    }

    /** Counts there what it is asked from now on. */
    UpworkConnector countedBy(CallCounter other) {
        counter = Optional.of(other);
        return this;
    }

    void counts(int connects) {
        balance = connects;
    }

    void says(JobId job, ProposalState state) {
        proposals.put(job, state);
    }

    void knows(Posting posting, String description) {
        jobs.put(
                posting.job().orElseThrow(),
                new JobFacts(
                        posting.from(Origin.UPWORK), Optional.of(description), Optional.empty(), Optional.empty()));
    }

    /** Answers about this job with the facts of another. */
    void confuses(JobId asked, Posting other) {
        jobs.put(asked, new JobFacts(other, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** The address to which the browser is led after this link. */
    synchronized String addressAfter(String link) {
        String state =
                link.substring(link.indexOf("state=") + "state=".length()).split("[^A-Za-z0-9]", 2)[0];
        String code = draw("code");
        codes.add(code);
        return SignInAddress.REDIRECT + "?code=" + code + "&state=" + state;
    }

    @Override
    public UpworkAnswer<Secret> register() {
        calls.add("register");
        return refused()
                .map(UpworkAnswer::<Secret>refused)
                .orElseGet(() -> UpworkAnswer.given(new Secret(draw("client"))));
    }

    @Override
    public UpworkAnswer<SignInLink> begin(Secret client, Instant now) {
        Secret state = new Secret(draw("state"));
        PendingSignIn pending = new PendingSignIn(client, state, new Secret(draw("verifier")), now);
        return UpworkAnswer.given(new SignInLink("https://www.upwork.com/authorize?state=" + state.reveal(), pending));
    }

    @Override
    public PastedAddress read(Secret pasted, PendingSignIn pending) {
        String words = pasted.reveal();
        if (!words.startsWith(SignInAddress.REDIRECT)) {
            return new PastedAddress.Unusable(Mistake.WRONG_ADDRESS);
        }
        if (words.contains("error=access_denied")) {
            return new PastedAddress.Unusable(Mistake.DENIED);
        }
        if (!words.endsWith("state=" + pending.state().reveal())) {
            return new PastedAddress.Unusable(Mistake.FOREIGN_STATE);
        }
        int from = words.indexOf("code=") + "code=".length();
        return new PastedAddress.Code(new Secret(words.substring(from, words.indexOf('&'))));
    }

    @Override
    public synchronized UpworkAnswer<UpworkGrant> exchange(Secret code, PendingSignIn pending) {
        calls.add("exchange");
        boolean known = codes.remove(code.reveal());
        if (crash.isPresent()) {
            Error gone = crash.get().get();
            crash = Optional.empty();
            throw gone;
        }
        return known
                ? UpworkAnswer.given(issued(draw("key"), pending.client(), Optional.empty()))
                : UpworkAnswer.refused(Reason.GRANT_REFUSED);
    }

    @Override
    public UpworkAnswer<UpworkAccount> account(UpworkGrant grant) {
        return asked("account", grant, UpworkAnswer.given(new UpworkAccount(accounts)));
    }

    @Override
    public UpworkAnswer<UpworkGrant> renew(UpworkGrant grant) {
        calls.add("renew");
        if (early) {
            happens();
        }
        if (refusing.isPresent()) {
            return UpworkAnswer.refused(refusing.get());
        }
        synchronized (this) {
            if (!alive.remove(grant.refresh().orElseThrow().reveal())) {
                alive.clear();
                return UpworkAnswer.refused(Reason.GRANT_REFUSED);
            }
            alive.remove(grant.access().reveal());
            UpworkGrant renewed = issued(grant.key(), grant.client(), grant.account());
            if (!early) {
                happens();
            }
            return UpworkAnswer.given(renewed);
        }
    }

    @Override
    public UpworkAnswer<JobFacts> job(UpworkGrant grant, JobId job) {
        UpworkAnswer<JobFacts> known = Optional.ofNullable(jobs.get(job))
                .map(facts -> new JobFacts(
                        facts.posting(), facts.description(), Optional.of(Connects.of(balance)), facts.canApply()))
                .map(UpworkAnswer::given)
                .orElse(UpworkAnswer.refused(Reason.NOT_READABLE));
        return asked("job", grant, known);
    }

    @Override
    public UpworkAnswer<JobFacts> listed(UpworkGrant grant, JobId job, Posting known) {
        Posting row = Posting.of(job)
                .with(Fact.PAYMENT_VERIFIED, true, Origin.UPWORK)
                .with(Fact.PROPOSALS, new ProposalRange(OptionalInt.of(5), OptionalInt.of(10)), Origin.UPWORK);
        JobFacts facts = new JobFacts(row, Optional.empty(), Optional.empty(), Optional.empty());
        return asked("listed", grant, UpworkAnswer.given(facts));
    }

    @Override
    public UpworkAnswer<Connects> balance(UpworkGrant grant) {
        return asked("balance", grant, UpworkAnswer.given(Connects.of(balance)));
    }

    @Override
    public UpworkAnswer<ProposalState> proposal(UpworkGrant grant, JobId job) {
        UpworkAnswer<ProposalState> known = Optional.ofNullable(proposals.get(job))
                .map(UpworkAnswer::given)
                .orElse(UpworkAnswer.refused(Reason.NOT_READABLE));
        return asked("proposal", grant, known);
    }

    @Override
    public synchronized boolean revoke(UpworkGrant grant) {
        calls.add("revoke");
        if (refusing.isPresent()) {
            return false;
        }
        alive.remove(grant.access().reveal());
        grant.refresh().ifPresent(token -> alive.remove(token.reveal()));
        return true;
    }

    private <T> UpworkAnswer<T> asked(String what, UpworkGrant grant, UpworkAnswer<T> answer) {
        Optional<Pause> pause = counter.flatMap(one -> one.count(grant, clock.instant()));
        if (pause.isPresent()) {
            return UpworkAnswer.refused(pause.get());
        }
        calls.add(what);
        askedFor = grant.account();
        happens();
        synchronized (this) {
            boolean good =
                    alive.contains(grant.access().reveal()) && clock.instant().isBefore(grant.expiresAt());
            Optional<Reason> reason = good ? refusing : Optional.of(Reason.GRANT_REFUSED);
            return reason.map(UpworkAnswer::<T>refused).orElse(answer);
        }
    }

    private Optional<Reason> refused() {
        return refusing;
    }

    private void happens() {
        Runnable work = meanwhile;
        meanwhile = () -> {};
        work.run();
    }

    private synchronized UpworkGrant issued(String key, Secret client, Optional<Secret> member) {
        Secret access = new Secret(draw("access"));
        Secret refresh = new Secret(draw("refresh"));
        alive.add(access.reveal());
        alive.add(refresh.reveal());
        return new UpworkGrant(
                key, client, access, Optional.of(refresh), clock.instant().plus(TOKEN_LIVES), member);
    }

    private synchronized String draw(String what) {
        drawn++;
        return MARK + what + drawn;
    }
}

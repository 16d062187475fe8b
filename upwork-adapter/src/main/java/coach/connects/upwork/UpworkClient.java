package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.CallCounter;
import coach.connects.marketplace.JobFacts;
import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.PendingSignIn;
import coach.connects.marketplace.ProposalState;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkAccount;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkConnector;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.money.Connects;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.JobType;
import coach.connects.posting.Posting;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Asks Upwork's server, one question by one, for whoever holds a grant. */
public final class UpworkClient implements UpworkConnector {
    private static final int MOST_PAGES = 2;
    private static final int PAGE = 10;

    private final SignIn signIn;
    private final ToolCaller tools;
    private final InstantSource clock;

    private UpworkClient(SignIn signIn, ToolCaller tools, InstantSource clock) {
        this.signIn = signIn;
        this.tools = tools;
        this.clock = clock;
    }

    /**
     * One that asks this server. Nothing is asked before somebody wants an answer.
     *
     * @param clock the present, from which limits and the ends of tokens count
     * @param counter says before each question whether it may be asked
     */
    public static UpworkClient of(UpworkServer server, InstantSource clock, CallCounter counter) {
        return of(
                server,
                clock,
                CallLimits.STANDARD,
                System::nanoTime,
                InstantSource.system(),
                HostRateLimiter.Pause.REAL,
                counter);
    }

    static UpworkClient of(
            UpworkServer server,
            InstantSource clock,
            CallLimits limits,
            LongSupplier nanos,
            InstantSource machine,
            HostRateLimiter.Pause pause,
            CallCounter counter) {
        HttpTransport wire =
                new HttpTransport(server.hosts(), limits, new HostRateLimiter(nanos, machine, pause, counter));
        EndpointDirectory directory = new EndpointDirectory(wire, server, nanos);
        SignIn signIn = new SignIn(wire, server, directory, new SecureRandom(), clock);
        ToolCaller tools = new ToolCaller(wire, server.mcp(), limits, clock, nanos, pause, counter);
        return new UpworkClient(signIn, tools, clock);
    }

    @Override
    public UpworkAnswer<Secret> register() {
        return signIn.register();
    }

    @Override
    public UpworkAnswer<SignInLink> begin(Secret client, Instant now) {
        return UpworkAnswer.given(signIn.begin(client, now));
    }

    @Override
    public PastedAddress read(Secret pasted, PendingSignIn pending) {
        return PastedAddressParser.read(pasted.reveal(), pending.state().reveal());
    }

    @Override
    public UpworkAnswer<UpworkGrant> exchange(Secret code, PendingSignIn pending) {
        return signIn.exchange(code, pending);
    }

    @Override
    public UpworkAnswer<UpworkAccount> account(UpworkGrant grant) {
        UpworkAnswer<ToolField> answer = tools.open(grant).call(ReadTool.ACCOUNTS, BoundedJson.empty());
        return Answers.then(answer, AccountMapper::read);
    }

    @Override
    public UpworkAnswer<UpworkGrant> renew(UpworkGrant grant) {
        return signIn.renew(grant);
    }

    @Override
    public UpworkAnswer<JobFacts> job(UpworkGrant grant, JobId job) {
        ToolCaller.Caller caller = tools.open(grant);
        ObjectNode params = BoundedJson.empty().put("id", job.url());
        UpworkAnswer<ToolField> answer = caller.call(ReadTool.JOB, params);
        if (answer.isRefusedFor(Reason.NOT_ALLOWED) && caller.offers(ReadTool.MARKETPLACE_JOB)) {
            answer = caller.call(ReadTool.MARKETPLACE_JOB, params);
        }
        return Answers.then(answer, data -> JobMapper.read(data, job));
    }

    @Override
    public UpworkAnswer<JobFacts> listed(UpworkGrant grant, JobId job, Posting known) {
        String words = TitleWords.of(known.get(Fact.TITLE).orElse(""));
        if (words.isEmpty()) {
            return UpworkAnswer.refused(Reason.NOT_READABLE);
        }
        ObjectNode params =
                BoundedJson.empty().put("title", words).put("sort", "recency").put("limit", PAGE);
        known.get(Fact.TYPE).ifPresent(type -> params.put("job_type", type == JobType.FIXED ? "fixed" : "hourly"));
        UpworkAnswer<ToolField> answer = tools.open(grant).call(ReadTool.SEARCH, params);
        return Answers.then(
                answer,
                data -> RowMapper.read(data, job, clock.instant())
                        .map(row -> UpworkAnswer.given(
                                new JobFacts(row, Optional.empty(), Optional.empty(), Optional.empty())))
                        .orElseGet(() -> UpworkAnswer.refused(Reason.NOT_READABLE)));
    }

    @Override
    public UpworkAnswer<Connects> balance(UpworkGrant grant) {
        UpworkAnswer<ToolField> answer =
                tools.open(grant).call(ReadTool.BALANCE, BoundedJson.empty().put("limit", 1));
        return Answers.then(
                answer,
                data -> JobMapper.balance(data.at("balance", "connectsBalance"))
                        .map(UpworkAnswer::given)
                        .orElseGet(() -> UpworkAnswer.refused(Reason.UNREADABLE)));
    }

    @Override
    public UpworkAnswer<ProposalState> proposal(UpworkGrant grant, JobId job) {
        ToolCaller.Caller caller = tools.open(grant);
        Optional<String> cursor = Optional.empty();
        for (int page = 0; page < MOST_PAGES; page++) {
            UpworkAnswer<ToolField> answer = caller.call(ReadTool.PROPOSALS, page(cursor));
            Optional<ProposalMapper> read = answer.toOptional().map(ProposalMapper::new);
            if (read.isEmpty()) {
                return Answers.then(answer, data -> UpworkAnswer.refused(Reason.UNREADABLE));
            }
            if (!read.get().isList()) {
                return UpworkAnswer.refused(Reason.UNREADABLE);
            }
            Optional<ProposalState> state = read.get().stateFor(job);
            if (state.isPresent()) {
                return UpworkAnswer.given(state.get());
            }
            cursor = read.get().next();
            if (cursor.isEmpty()) {
                return UpworkAnswer.refused(Reason.NOT_READABLE);
            }
        }
        return UpworkAnswer.refused(Reason.NOT_READABLE);
    }

    private static ObjectNode page(Optional<String> cursor) {
        ObjectNode params = BoundedJson.empty()
                .put("sort_field", "CREATEDDATETIME")
                .put("sort_order", "DESC")
                .put("limit", PAGE);
        cursor.ifPresent(next -> params.put("cursor", next));
        return params;
    }

    @Override
    public boolean revoke(UpworkGrant grant) {
        return signIn.revoke(grant);
    }
}

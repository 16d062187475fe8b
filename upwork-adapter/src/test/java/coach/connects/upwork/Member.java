package coach.connects.upwork;

import coach.connects.chat.Secret;
import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.posting.JobId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** A member who connects the fake server, and the client that asks for them. No pause is waited for; each is written down. */
final class Member {
    static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    static final JobId JOB = JobId.of("~02" + FakeUpwork.JOB).orElseThrow();
    static final CallLimits QUICK = new CallLimits(
            Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofMillis(1_500), 1 << 20);

    final FakeUpwork server;
    final List<Duration> pauses = new ArrayList<>();
    final MemoryCounter counter;
    final UpworkClient client;
    private final AtomicLong passed = new AtomicLong();
    Instant now = NOW;

    Member(FakeUpwork server) {
        this(server, QUICK);
    }

    Member(FakeUpwork server, CallLimits limits) {
        this(server, limits, new MemoryCounter());
    }

    /** One who was counted before. */
    Member(FakeUpwork server, CallLimits limits, MemoryCounter counter) {
        this.server = server;
        this.counter = counter;
        this.client = UpworkClient.of(
                UpworkServer.onThisMachine(server.base()).orElseThrow(),
                () -> now,
                limits,
                this::nanos,
                () -> Instant.EPOCH.plusNanos(nanos()),
                this::pause,
                counter);
    }

    private long nanos() {
        return System.nanoTime() + passed.get();
    }

    private void pause(Duration pause) {
        pauses.add(pause);
        passed.addAndGet(pause.toNanos());
    }

    /** Signs in, up to the account. */
    UpworkGrant connects() {
        SignInLink link = signIn();
        PastedAddress.Code code =
                (PastedAddress.Code) client.read(new Secret(server.consents(link.url())), link.pending());
        UpworkGrant grant =
                client.exchange(code.code(), link.pending()).toOptional().orElseThrow();
        return grant.withAccount(new Secret(FakeUpwork.ACCOUNT));
    }

    SignInLink signIn() {
        return client.begin(client.register().toOptional().orElseThrow(), now)
                .toOptional()
                .orElseThrow();
    }
}

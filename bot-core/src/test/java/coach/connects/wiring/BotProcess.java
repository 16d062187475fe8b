package coach.connects.wiring;

import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.money.Connects;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.profile.Identity;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.ProfileField;
import coach.connects.scheduling.WorkerPool;
import coach.connects.session.FreelancerState;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.RecordingContext;
import coach.connects.wallet.Terms;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** One process of the bot over a database, with a clock of its own and a platform that does what the test says. */
final class BotProcess {
    private final FreelancerRepository freelancers;
    private final BotAssembly bot;
    private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
    private Instant now;

    /**
     * A message that the platform took.
     *
     * @param to whom
     * @param key the reminder's key
     * @param at when
     * @param text the words
     */
    record Sent(Identity to, String key, Instant at, String text) {}

    private BotProcess(DocumentStore store, Instant now, WorkerPool workers) {
        this.freelancers = new FreelancerRepository(store);
        this.now = now;
        this.bot = BotAssembly.over(
                BotSetup.of(store, BundledPolicies.ALL, new AdjustableClock(() -> this.now), new Random(3))
                        .with(workers));
    }

    static BotProcess over(DocumentStore store, String now) {
        return over(store, now, WorkerPool.alone());
    }

    static BotProcess over(DocumentStore store, String now, WorkerPool workers) {
        return new BotProcess(store, Instant.parse(now), workers);
    }

    /** Serves this platform: what it answers to a message, and when. */
    BotProcess serving(String platform, BiFunction<OutgoingMessage, Instant, MessageSender.Delivery> answer) {
        bot.senders().join(new MessageSender() {
            @Override
            public String platform() {
                return platform;
            }

            @Override
            public Delivery send(OutgoingMessage message) {
                Delivery delivery = answer.apply(message, now);
                if (delivery instanceof Delivery.Delivered) {
                    OutgoingMessage.NotificationKey key = message.notification().orElseThrow();
                    sent.add(new Sent(
                            new Identity(platform, message.at().chat()),
                            key.kind() + ":" + key.key(),
                            now,
                            message.text().plain()));
                }
                return delivery;
            }
        });
        return this;
    }

    /** Serves this platform, which takes everything. */
    BotProcess serving(String platform) {
        return serving(platform, (message, at) -> new MessageSender.Delivery.Delivered("m"));
    }

    /** Somebody who bought 40 Connects on this day, under the rules without caps. */
    void person(Identity identity, String boughtOn, UnaryOperator<FreelancerState> more) {
        RecordingContext context =
                new RecordingContext(LocalDate.ofInstant(now, ZoneOffset.UTC), now, "seed", BundledPolicies.ALL, true);
        Wallet wallet = Wallet.EMPTY
                .withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"))
                .record(List.of(new EntryDraft.PurchaseDraft(LocalDate.parse(boughtOn), Connects.of(40))), context)
                .recorded()
                .orElseThrow()
                .after();
        FreelancerRepository.Loaded loaded = freelancers.load(identity);
        FreelancerState state = more.apply(loaded.state().withAccount(account -> account.with(wallet)));
        if (!freelancers.save(loaded, state, now, BundledPolicies.ALL)) {
            throw new AssertionError("not saved");
        }
    }

    static UnaryOperator<FreelancerState> in(ZoneId zone) {
        return state ->
                state.withAccount(account -> account.with(account.profile().with(ProfileField.TIME_ZONE, zone)));
    }

    static UnaryOperator<FreelancerState> onDays(List<Integer> days) {
        return state -> state.withAccount(
                account -> account.with(Preferences.DEFAULTS.with(PreferenceKey.REMINDER_DAYS, days)));
    }

    /** Lets time go by; what falls due on the way is done. */
    BotProcess advance(Duration duration) {
        Instant end = now.plus(duration);
        Optional<Instant> next = bot.jobs().nextDueAfter(now);
        while (next.isPresent() && !next.get().isAfter(end)) {
            now = next.get();
            bot.jobs().runDue(now);
            next = bot.jobs().nextDueAfter(now);
        }
        now = end;
        return this;
    }

    /** One round at this moment. */
    void round() {
        bot.jobs().runDue(now);
    }

    /** Time goes by with nobody at work. */
    BotProcess asleep(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    BotAssembly coach() {
        return bot;
    }

    FreelancerRepository freelancers() {
        return freelancers;
    }

    Instant now() {
        return now;
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    List<String> keys() {
        return sent().stream().map(Sent::key).toList();
    }
}

package coach.connects.core;

import coach.connects.amount.Connects;
import coach.connects.chat.MessageSender;
import coach.connects.chat.OutgoingMessage;
import coach.connects.conversation.Dossier;
import coach.connects.freelancer.Identity;
import coach.connects.freelancer.Preferences;
import coach.connects.freelancer.Setting;
import coach.connects.freelancer.Trait;
import coach.connects.schedule.Team;
import coach.connects.store.DocumentStore;
import coach.connects.store.dossier.Freelancers;
import coach.connects.wallet.BundledPolicies;
import coach.connects.wallet.NewEntry;
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
final class Office {
    private final Freelancers freelancers;
    private final ConnectsCoach coach;
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

    private Office(DocumentStore store, Instant now, Team team) {
        this.freelancers = new Freelancers(store);
        this.now = now;
        this.coach =
                ConnectsCoach.over(store, BundledPolicies.ALL, new MovedClock(() -> this.now), new Random(3), team);
    }

    static Office over(DocumentStore store, String now) {
        return over(store, now, Team.alone());
    }

    static Office over(DocumentStore store, String now, Team team) {
        return new Office(store, Instant.parse(now), team);
    }

    /** Serves this platform: what it answers to a message, and when. */
    Office serving(String platform, BiFunction<OutgoingMessage, Instant, MessageSender.Delivery> answer) {
        coach.outboxes().join(new MessageSender() {
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
    Office serving(String platform) {
        return serving(platform, (message, at) -> new MessageSender.Delivery.Delivered("m"));
    }

    /** Somebody who bought 40 Connects on this day, under the rules without caps. */
    void person(Identity identity, String boughtOn, UnaryOperator<Dossier> more) {
        RecordingContext context =
                new RecordingContext(LocalDate.ofInstant(now, ZoneOffset.UTC), now, "seed", BundledPolicies.ALL, true);
        Wallet wallet = Wallet.EMPTY
                .withTerms(Terms.UNSET.withPolicy(Optional.empty(), "upwork-2025"))
                .record(List.of(new NewEntry.Buy(LocalDate.parse(boughtOn), Connects.of(40))), context)
                .recorded()
                .orElseThrow()
                .after();
        Freelancers.Loaded loaded = freelancers.load(identity);
        Dossier dossier = more.apply(loaded.dossier().with(wallet));
        if (!freelancers.save(loaded, dossier, now, BundledPolicies.ALL)) {
            throw new AssertionError("not saved");
        }
    }

    static UnaryOperator<Dossier> in(ZoneId zone) {
        return dossier -> dossier.withProfile(profile -> profile.with(Trait.TIME_ZONE, zone));
    }

    static UnaryOperator<Dossier> onDays(List<Integer> days) {
        return dossier -> dossier.with(Preferences.DEFAULTS.with(Setting.REMINDER_DAYS, days));
    }

    /** Lets time go by; what falls due on the way is done. */
    Office advance(Duration duration) {
        Instant end = now.plus(duration);
        Optional<Instant> next = coach.rounds().nextDueAfter(now);
        while (next.isPresent() && !next.get().isAfter(end)) {
            now = next.get();
            coach.rounds().runDue(now);
            next = coach.rounds().nextDueAfter(now);
        }
        now = end;
        return this;
    }

    /** One round at this moment. */
    void round() {
        coach.rounds().runDue(now);
    }

    /** Time goes by with nobody at work. */
    Office asleep(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    ConnectsCoach coach() {
        return coach;
    }

    Freelancers freelancers() {
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

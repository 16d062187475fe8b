package coach.connects.feature.upwork;

import coach.connects.engine.InquiryAnswer;
import coach.connects.marketplace.Grant;
import coach.connects.marketplace.UpworkAccount;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkConnector;
import coach.connects.persistence.GrantStore;
import coach.connects.persistence.GrantStore.StoredGrant;
import coach.connects.profile.Identity;
import coach.connects.store.Backoff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks by somebody's grant, and keeps it alive: it is renewed shortly before its end, and once where it is refused all the same;
 * what is renewed is saved before it is used. Two who renewed at once would end it, so one does, over all processes, and the
 * others wait for what they save. One that Upwork takes no more is forgotten.
 */
final class GrantAccess {
    /** So long before its end a token is renewed: an answer may be long on its way. */
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(2);

    /** Whoever is at renewing it for longer is there no more. */
    private static final Duration RENEWING = Duration.ofSeconds(90);

    private static final Duration PAUSE = Duration.ofMillis(250);
    /** Fifteen seconds. */
    private static final int MOST_PAUSES = 60;

    private final UpworkConnector connector;
    private final GrantStore grants;
    private final Clock clock;
    private final Backoff backoff;

    GrantAccess(UpworkConnector connector, GrantStore grants, Clock clock, Backoff backoff) {
        this.connector = connector;
        this.grants = grants;
        this.clock = clock;
        this.backoff = backoff;
    }

    /** A grant to ask by, or what is to be said instead. */
    private sealed interface Usable {
        record Ready(Grant grant) implements Usable {}

        record Not(InquiryAnswer why) implements Usable {}
    }

    /**
     * Asks, once more with a renewed grant where the first is refused.
     *
     * @param person whose grant it is, under all their identities
     * @param words makes an answer of what Upwork says
     */
    <T> InquiryAnswer ask(
            List<Identity> person, Function<Grant, UpworkAnswer<T>> question, Function<T, InquiryAnswer> words) {
        Usable first = usable(person, Optional.empty());
        if (!(first instanceof Usable.Ready ready)) {
            return why(first);
        }
        UpworkAnswer<T> answer = question.apply(ready.grant());
        if (!answer.isRefusedFor(Reason.GRANT_REFUSED)) {
            return told(answer, words);
        }
        Usable second = usable(person, Optional.of(ready.grant()));
        if (!(second instanceof Usable.Ready renewed)) {
            return why(second);
        }
        UpworkAnswer<T> again = question.apply(renewed.grant());
        if (again.isRefusedFor(Reason.GRANT_REFUSED)) {
            grants.find(person).ifPresent(grants::drop);
        }
        return told(again, words);
    }

    /** Finds out whose account a grant that was just given is; where that cannot be asked now, the first question asks it. */
    InquiryAnswer begin(List<Identity> person) {
        Usable usable = usable(person, Optional.empty());
        if (usable instanceof Usable.Ready) {
            return new InquiryAnswer.Connected(true);
        }
        // Refused or not: as long as it is kept they are connected, and a token that is not taken yet is renewed then.
        return grants.find(person).isPresent() ? new InquiryAnswer.Connected(false) : why(usable);
    }

    private static InquiryAnswer why(Usable usable) {
        return usable instanceof Usable.Not not ? not.why() : new InquiryAnswer.Reconnect();
    }

    private static <T> InquiryAnswer told(UpworkAnswer<T> answer, Function<T, InquiryAnswer> words) {
        return answer.toOptional().map(words).orElseGet(() -> refused(answer));
    }

    private static InquiryAnswer refused(UpworkAnswer<?> answer) {
        return answer.isRefusedFor(Reason.GRANT_REFUSED) ? new InquiryAnswer.Reconnect() : Refusals.of(answer);
    }

    /** The grant, renewed where it is about to end or is the one that was refused, and knowing its account. */
    private Usable usable(List<Identity> person, Optional<Grant> refused) {
        for (int pauses = 0; pauses <= MOST_PAUSES; pauses++) {
            Optional<StoredGrant> stored = grants.find(person);
            Optional<Grant> grant = stored.flatMap(StoredGrant::grant);
            if (grant.isEmpty()) {
                return new Usable.Not(new InquiryAnswer.Reconnect());
            }
            if (isGood(grant.get(), refused, BEFORE_THE_END)) {
                return withAccount(person, stored.get(), grant.get());
            }
            Instant now = clock.instant();
            boolean claimed = stored.get().renewedUntil().filter(now::isBefore).isPresent();
            Optional<StoredGrant> mine = claimed ? Optional.empty() : grants.claim(stored.get(), now.plus(RENEWING));
            if (mine.isPresent()) {
                return renewed(person, mine.get(), grant.get(), refused);
            }
            backoff.pause(PAUSE);
        }
        return new Usable.Not(new InquiryAnswer.Refused(Reason.UNAVAILABLE, Optional.empty()));
    }

    private boolean isGood(Grant grant, Optional<Grant> refused, Duration margin) {
        return clock.instant().isBefore(grant.expiresAt().minus(margin))
                && refused.filter(one -> one.access().equals(grant.access())).isEmpty();
    }

    private Usable renewed(List<Identity> person, StoredGrant mine, Grant old, Optional<Grant> refused) {
        UpworkAnswer<Grant> answer =
                old.refresh().isPresent() ? connector.renew(old) : UpworkAnswer.refused(Reason.GRANT_REFUSED);
        if (answer instanceof UpworkAnswer.Given<Grant> given) {
            if (grants.replace(mine, given.value())) {
                return usable(person, given.value());
            }
            // They ended it meanwhile.
            connector.revoke(given.value());
            return new Usable.Not(new InquiryAnswer.Reconnect());
        }
        boolean stillGood = isGood(old, refused, Duration.ZERO);
        if (answer.isRefusedFor(Reason.GRANT_REFUSED) && !stillGood) {
            grants.drop(mine);
            return new Usable.Not(new InquiryAnswer.Reconnect());
        }
        return grants.replace(mine, old) && stillGood ? usable(person, old) : new Usable.Not(refused(answer));
    }

    private Usable usable(List<Identity> person, Grant grant) {
        return grants.find(person)
                .map(stored -> withAccount(person, stored, grant))
                .orElseGet(() -> new Usable.Not(new InquiryAnswer.Reconnect()));
    }

    /** A grant names its account from the first time on that it could be asked. */
    private Usable withAccount(List<Identity> person, StoredGrant stored, Grant grant) {
        if (grant.account().isPresent()) {
            return new Usable.Ready(grant);
        }
        UpworkAnswer<UpworkAccount> answer = connector.account(grant);
        Optional<UpworkAccount> account = answer.toOptional();
        if (account.isEmpty()) {
            return new Usable.Not(refused(answer));
        }
        if (account.get().freelancers().isEmpty()) {
            return ended(stored, grant, new InquiryAnswer.NoFreelancer());
        }
        Grant named = grant.withAccount(account.get().freelancers().get(0));
        if (!grants.takeAccount(person, account.get().freelancers().get(0))) {
            return ended(stored, grant, new InquiryAnswer.AccountTaken());
        }
        // Where somebody else was quicker it is asked again next time.
        var unused = grants.replace(stored, named);
        return new Usable.Ready(named);
    }

    private Usable ended(StoredGrant stored, Grant grant, InquiryAnswer why) {
        grants.drop(stored);
        connector.revoke(grant);
        return new Usable.Not(why);
    }
}

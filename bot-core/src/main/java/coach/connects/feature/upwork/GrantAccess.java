package coach.connects.feature.upwork;

import coach.connects.engine.InquiryAnswer;
import coach.connects.marketplace.UpworkAccount;
import coach.connects.marketplace.UpworkAccount.Freelancer;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkConnector;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.parsing.Digits;
import coach.connects.persistence.GrantStore;
import coach.connects.persistence.GrantStore.Naming;
import coach.connects.persistence.GrantStore.StoredGrant;
import coach.connects.profile.Identity;
import coach.connects.store.Backoff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
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
        record Ready(UpworkGrant grant) implements Usable {}

        record Not(InquiryAnswer why) implements Usable {}
    }

    /** What is asked by a grant; empty where the grant is refused. */
    private interface Step extends Function<UpworkGrant, Optional<InquiryAnswer>> {}

    /**
     * Asks, once more with a renewed grant where the first is refused.
     *
     * @param person whose grant it is, under all their identities
     * @param words makes an answer of what Upwork says
     */
    <T> InquiryAnswer ask(
            List<Identity> person, Function<UpworkGrant, UpworkAnswer<T>> question, Function<T, InquiryAnswer> words) {
        return asked(person, grant -> named(person, grant, (usable, name) -> told(question.apply(usable), words)));
    }

    private InquiryAnswer asked(List<Identity> person, Step step) {
        Usable first = usable(person, Optional.empty());
        if (!(first instanceof Usable.Ready ready)) {
            return why(first);
        }
        Optional<InquiryAnswer> answer = step.apply(ready.grant());
        if (answer.isPresent()) {
            return answer.get();
        }
        Usable second = usable(person, Optional.of(ready.grant()));
        if (!(second instanceof Usable.Ready renewed)) {
            return why(second);
        }
        return step.apply(renewed.grant()).orElseGet(() -> {
            grants.find(person).ifPresent(grants::drop);
            return new InquiryAnswer.Reconnect();
        });
    }

    /** Finds out whose account a grant that was just given is; where that cannot be asked now, the first question asks it. */
    InquiryAnswer begin(List<Identity> person) {
        Usable usable = usable(person, Optional.empty());
        Optional<InquiryAnswer> answer = usable instanceof Usable.Ready ready
                ? named(person, ready.grant(), (grant, name) -> Optional.of(new InquiryAnswer.Connected(true, name)))
                : Optional.of(why(usable));
        // Refused or not: as long as it is kept they are connected, and a token that is not taken yet is renewed then.
        return answer.filter(given -> !(given instanceof InquiryAnswer.Refused))
                .orElseGet(() -> grants.find(person).isPresent()
                        ? new InquiryAnswer.Connected(false, "")
                        : answer.orElseGet(InquiryAnswer.Reconnect::new));
    }

    InquiryAnswer accounts(List<Identity> person) {
        return asked(person, grant -> told(connector.account(grant), all -> choice(all, grant)));
    }

    /** Has this account be asked for; where it is none of theirs, which they have. */
    InquiryAnswer choose(List<Identity> person, String which) {
        return asked(
                person,
                grant -> told(
                        connector.account(grant),
                        all -> chosen(all, which)
                                .map(one -> chosen(person, grant, one))
                                .orElseGet(() -> choice(all, grant))));
    }

    private Optional<Freelancer> chosen(UpworkAccount all, String which) {
        List<Freelancer> freelancers = all.freelancers();
        OptionalInt place = Digits.whole(which, 2);
        return place.isPresent()
                ? freelancers.stream()
                        .skip(Math.max(0, place.getAsInt() - 1L))
                        .findFirst()
                        .filter(one -> place.getAsInt() > 0)
                : freelancers.stream()
                        .filter(one -> grants.mark(one.id()).equals(which))
                        .findFirst();
    }

    private InquiryAnswer chosen(List<Identity> person, UpworkGrant grant, Freelancer one) {
        return switch (grants.name(person, grant, one.id(), clock.instant())) {
            case DONE -> new InquiryAnswer.Connected(true, one.name());
            case TAKEN -> new InquiryAnswer.AccountTaken();
            case NOT_NOW -> new InquiryAnswer.Renewing();
        };
    }

    private InquiryAnswer choice(UpworkAccount all, UpworkGrant grant) {
        if (all.freelancers().isEmpty()) {
            return new InquiryAnswer.NoFreelancer();
        }
        return new InquiryAnswer.Accounts(all.freelancers().stream()
                .map(one -> new InquiryAnswer.Account(
                        grants.mark(one.id()),
                        one.name(),
                        grant.account().filter(one.id()::equals).isPresent()))
                .toList());
    }

    private static InquiryAnswer why(Usable usable) {
        return usable instanceof Usable.Not not ? not.why() : new InquiryAnswer.Reconnect();
    }

    private static <T> Optional<InquiryAnswer> told(UpworkAnswer<T> answer, Function<T, InquiryAnswer> words) {
        return answer.isRefusedFor(Reason.GRANT_REFUSED)
                ? Optional.empty()
                : Optional.of(answer.toOptional().map(words).orElseGet(() -> InquiryAnswer.Refused.of(answer)));
    }

    /** The grant, renewed where it is about to end or is the one that was refused. */
    private Usable usable(List<Identity> person, Optional<UpworkGrant> refused) {
        for (int pauses = 0; pauses <= MOST_PAUSES; pauses++) {
            Optional<StoredGrant> stored = grants.find(person);
            Optional<UpworkGrant> grant = stored.flatMap(StoredGrant::grant);
            if (grant.isEmpty()) {
                return new Usable.Not(new InquiryAnswer.Reconnect());
            }
            if (isGood(grant.get(), refused, BEFORE_THE_END)) {
                return new Usable.Ready(grant.get());
            }
            Instant now = clock.instant();
            boolean claimed = stored.get().renewedUntil().filter(now::isBefore).isPresent();
            Optional<StoredGrant> mine = claimed ? Optional.empty() : grants.claim(stored.get(), now.plus(RENEWING));
            if (mine.isPresent()) {
                return renewed(person, mine.get(), grant.get(), refused);
            }
            backoff.pause(PAUSE);
        }
        return new Usable.Not(new InquiryAnswer.Renewing());
    }

    private boolean isGood(UpworkGrant grant, Optional<UpworkGrant> refused, Duration margin) {
        return clock.instant().isBefore(grant.expiresAt().minus(margin))
                && refused.filter(one -> one.access().equals(grant.access())).isEmpty();
    }

    private Usable renewed(List<Identity> person, StoredGrant mine, UpworkGrant old, Optional<UpworkGrant> refused) {
        UpworkAnswer<UpworkGrant> answer =
                old.refresh().isPresent() ? connector.renew(old) : UpworkAnswer.refused(Reason.GRANT_REFUSED);
        if (answer instanceof UpworkAnswer.Given<UpworkGrant> given) {
            if (grants.renew(mine, given.value())) {
                return kept(person);
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
        return grants.renew(mine, old) && stillGood ? kept(person) : new Usable.Not(InquiryAnswer.Refused.of(answer));
    }

    private Usable kept(List<Identity> person) {
        return grants.find(person)
                .flatMap(StoredGrant::grant)
                .<Usable>map(Usable.Ready::new)
                .orElseGet(() -> new Usable.Not(new InquiryAnswer.Reconnect()));
    }

    /** A grant names its account from the first time on that it could be asked; of several they choose one. */
    private Optional<InquiryAnswer> named(
            List<Identity> person, UpworkGrant grant, BiFunction<UpworkGrant, String, Optional<InquiryAnswer>> then) {
        if (grant.account().isPresent()) {
            return then.apply(grant, "");
        }
        UpworkAnswer<UpworkAccount> answer = connector.account(grant);
        Optional<UpworkAccount> account = answer.toOptional();
        if (account.isEmpty() || account.get().freelancers().size() > 1) {
            return told(answer, all -> choice(all, grant));
        }
        if (account.get().freelancers().isEmpty()) {
            return Optional.of(ended(person, grant, new InquiryAnswer.NoFreelancer()));
        }
        Freelancer one = account.get().freelancers().get(0);
        // Where somebody else was quicker it is asked again next time.
        return grants.name(person, grant, one.id(), clock.instant()) == Naming.TAKEN
                ? Optional.of(ended(person, grant, new InquiryAnswer.AccountTaken()))
                : then.apply(grant.withAccount(one.id()), one.name());
    }

    private InquiryAnswer ended(List<Identity> person, UpworkGrant grant, InquiryAnswer why) {
        grants.find(person)
                .filter(stored -> stored.grant().filter(grant::isOfSameTokens).isPresent())
                .ifPresent(grants::drop);
        connector.revoke(grant);
        return why;
    }
}

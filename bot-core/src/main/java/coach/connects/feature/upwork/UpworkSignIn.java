package coach.connects.feature.upwork;

import coach.connects.chat.Secret;
import coach.connects.engine.CommandContext;
import coach.connects.engine.InquiryAnswer;
import coach.connects.marketplace.PastedAddress;
import coach.connects.marketplace.PastedAddress.Mistake;
import coach.connects.marketplace.PendingSignIn;
import coach.connects.marketplace.SignInLink;
import coach.connects.marketplace.UpworkAnswer;
import coach.connects.marketplace.UpworkAnswer.Reason;
import coach.connects.marketplace.UpworkConnector;
import coach.connects.marketplace.UpworkGrant;
import coach.connects.persistence.GrantStore;
import coach.connects.persistence.GrantStore.StoredGrant;
import coach.connects.persistence.SignInStore;
import coach.connects.profile.Identity;
import coach.connects.store.StoreUnavailableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets somebody connect Upwork: a link that is theirs in this chat for ten minutes, and the address that they paste after it,
 * taken once. A sign-in is over before its code is used, and a grant is saved before anything is asked by it.
 *
 * @param connector asks Upwork
 * @param seat who may connect here
 * @param signIns the sign-ins that wait
 * @param grants what comes of them
 * @param access asks by a grant
 */
record UpworkSignIn(
        UpworkConnector connector, ConnectPermission seat, SignInStore signIns, GrantStore grants, GrantAccess access) {
    private static final int MOST_TRIES = 3;

    /** The link for whoever this is about. */
    InquiryAnswer begin(CommandContext context) {
        if (seat.isForOne()
                && !isOwners(context)
                && !grants.mayTakeSeat(context.state().identities(), context.now())) {
            return new InquiryAnswer.SeatTaken();
        }
        Optional<Secret> known = signIns.client();
        UpworkAnswer<Secret> client = known.map(UpworkAnswer::given).orElseGet(connector::register);
        if (!(client instanceof UpworkAnswer.Given<Secret> given)) {
            return InquiryAnswer.Refused.of(client);
        }
        Secret id = known.isPresent() ? given.value() : signIns.keepClient(given.value());
        UpworkAnswer<SignInLink> begun = connector.begin(id, context.now());
        if (!(begun instanceof UpworkAnswer.Given<SignInLink> there)) {
            return InquiryAnswer.Refused.of(begun);
        }
        SignInLink link = there.value();
        for (int i = 0; i < MOST_TRIES; i++) {
            if (signIns.open(person(context), chat(context), link.pending())) {
                return new InquiryAnswer.Link(link);
            }
        }
        return InquiryAnswer.Refused.of(Reason.UNAVAILABLE);
    }

    /** Whether what was pasted lets us in. */
    InquiryAnswer complete(Secret pasted, CommandContext context) {
        Identity person = person(context);
        Optional<PendingSignIn> pending = signIns.pending(person, chat(context), context.now());
        if (pending.isEmpty()) {
            return new InquiryAnswer.NoSignIn();
        }
        PastedAddress address = connector.read(pasted, pending.get());
        if (address instanceof PastedAddress.Unusable unusable) {
            if (unusable.mistake() == Mistake.DENIED) {
                signIns.take(person, pending.get());
            }
            return new InquiryAnswer.Mistaken(unusable.mistake());
        }
        if (seat.isForOne()
                && !isOwners(context)
                && !grants.takeSeat(context.state().identities(), context.now())) {
            return new InquiryAnswer.SeatTaken();
        }
        if (!(address instanceof PastedAddress.Code code) || !signIns.take(person, pending.get())) {
            return new InquiryAnswer.NoSignIn();
        }
        UpworkAnswer<UpworkGrant> grant = connector.exchange(code.code(), pending.get());
        InquiryAnswer answer = grant instanceof UpworkAnswer.Given<UpworkGrant> given
                ? keep(given.value(), context)
                : InquiryAnswer.Refused.of(grant);
        if (!(answer instanceof InquiryAnswer.Connected || answer instanceof InquiryAnswer.Accounts)) {
            grants.leaveUnusedSeat(context.state().identities());
        }
        return answer;
    }

    private InquiryAnswer keep(UpworkGrant grant, CommandContext context) {
        try {
            for (int i = 0; i < MOST_TRIES; i++) {
                Optional<StoredGrant> before = grants.find(List.of(person(context)));
                if (grants.keep(person(context), before, grant, context.now())) {
                    endOthers(before, grant, context);
                    return access.begin(context.state().identities());
                }
            }
        } catch (StoreUnavailableException e) {
            connector.revoke(grant);
            throw e;
        }
        connector.revoke(grant);
        return InquiryAnswer.Refused.of(Reason.UNAVAILABLE);
    }

    /** What this grant stands in the place of ends at Upwork too: theirs from before, and whoever's had an owner's seat. */
    private void endOthers(Optional<StoredGrant> before, UpworkGrant grant, CommandContext context) {
        List<UpworkGrant> over = new ArrayList<>();
        before.flatMap(StoredGrant::grant).ifPresent(over::add);
        for (Identity other : context.state().identities()) {
            if (!other.equals(person(context))) {
                grants.find(List.of(other))
                        .filter(grants::drop)
                        .flatMap(StoredGrant::grant)
                        .ifPresent(over::add);
            }
        }
        if (isOwners(context)) {
            over.addAll(grants.takeOverSeat(context.state().identities(), context.now()));
        }
        over.stream().filter(old -> !old.sharesTokenWith(grant)).forEach(connector::revoke);
    }

    private boolean isOwners(CommandContext context) {
        return seat.isOf(context.state().identities());
    }

    private static Identity person(CommandContext context) {
        return context.event().source().user();
    }

    private static String chat(CommandContext context) {
        return context.event().source().chat().chatKey();
    }
}

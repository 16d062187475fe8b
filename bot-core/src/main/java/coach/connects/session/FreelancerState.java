package coach.connects.session;

import coach.connects.profile.Identity;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.reminder.ReminderInput;
import coach.connects.reminder.ReminderPlanner;
import coach.connects.reminder.ReminderProgress;
import coach.connects.reminder.ReminderState;
import coach.connects.reminder.ReminderTimes;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Everything that is kept of one freelancer in one document, so that a step and what it records are one write: who they
 * are, their wallet, the conversations under way, the buttons that still answer, the messages handled, and when to look at
 * them next. Immutable.
 *
 * @param id the first identity, by which the store knows the document
 * @param identities all identities, the first one first
 * @param profile what they told about themselves
 * @param preferences their settings, as far as they differ from the defaults
 * @param wallet their Connects
 * @param conversations the conversations under way, at most one a chat
 * @param buttons the buttons that still answer
 * @param processed the messages that recorded something, or could have
 * @param groups the groups they used the bot in
 * @param hints what was offered once and is not offered again
 * @param linking the code that is out, and which identities are on their way in or out
 * @param reminders what is to be said to them by itself, and was
 * @param erasedAt when everything was erased, while the mark of that is kept
 * @param dueAt when to look at them next, if ever
 */
public record FreelancerState(
        Identity id,
        List<Identity> identities,
        Profile profile,
        Preferences preferences,
        Wallet wallet,
        List<Conversation> conversations,
        ActiveButtons buttons,
        ProcessedEvents processed,
        KnownGroups groups,
        List<String> hints,
        AccountLinkState linking,
        ReminderState reminders,
        Optional<Instant> erasedAt,
        Optional<Instant> dueAt) {
    private static final Duration MARK_KEPT = Duration.ofHours(24);

    /** Keeps its own copies. */
    public FreelancerState {
        identities = List.copyOf(identities);
        conversations = List.copyOf(conversations);
        hints = List.copyOf(hints);
    }

    /** The dossier of somebody of whom nothing is known. */
    public static FreelancerState empty(Identity id) {
        return new FreelancerState(
                id,
                List.of(id),
                Profile.EMPTY,
                Preferences.DEFAULTS,
                Wallet.EMPTY,
                List.of(),
                ActiveButtons.NONE,
                ProcessedEvents.NONE,
                KnownGroups.NONE,
                List.of(),
                AccountLinkState.NONE,
                ReminderState.EMPTY,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * What is left when everything is erased: a mark that remembers for a day which messages were handled, so that one
     * delivered again revives nobody, which link codes did not fit, so that nobody gets further tries by it, which other
     * identities are still to be erased, and nothing else.
     */
    public FreelancerState erased(Instant now) {
        AccountLinkState left = linking.missesAlone();
        for (Identity identity : identities) {
            left = identity.equals(id) ? left : left.withPending(identity, 0);
        }
        return empty(id).withHandled(processed).with(left).with(Optional.of(now), Optional.of(now.plus(MARK_KEPT)));
    }

    /** Whom the mark of an erasure is about: also the identities whose own documents do not say so yet. */
    public List<Identity> erasing() {
        List<Identity> all = new ArrayList<>(identities);
        linking.pending().forEach(pendingIdentity -> all.add(pendingIdentity.identity()));
        return all;
    }

    /**
     * The same, remembering that the message of this key was handled. A mark is kept for another day then, so that it
     * remembers each message for at least that long.
     *
     * @param recorded whether the message recorded something
     */
    public FreelancerState remembering(String key, boolean recorded, Instant now) {
        FreelancerState remembering = withHandled(recorded ? processed.plus(key) : processed.plusIdle(key));
        return erasedAt.isEmpty() ? remembering : remembering.with(erasedAt, Optional.of(now.plus(MARK_KEPT)));
    }

    /** Whether more than the talk itself, its questions and buttons, is another one than before. */
    public boolean recordsOtherThan(FreelancerState before) {
        return !wallet.equals(before.wallet)
                || !profile.equals(before.profile)
                || !preferences.equals(before.preferences)
                || !reminders.equals(before.reminders)
                || !linking.equals(before.linking)
                || !identities.equals(before.identities);
    }

    /** The same, no longer the mark of somebody erased: they have come back. */
    public FreelancerState withoutTombstone() {
        return erasedAt.isEmpty() ? this : with(Optional.empty(), Optional.empty());
    }

    /** The conversation under way in this chat. */
    public Optional<Conversation> conversation(String chat) {
        return conversations.stream().filter(one -> one.chat().equals(chat)).findFirst();
    }

    /** The same with this conversation in its chat, in the place of an earlier one. */
    public FreelancerState with(Conversation conversation) {
        List<Conversation> others = new ArrayList<>(withoutConversation(conversation.chat()).conversations);
        others.add(conversation);
        return withConversations(others);
    }

    /** The same without a conversation in this chat. */
    public FreelancerState withoutConversation(String chat) {
        return withConversations(
                conversations.stream().filter(one -> !one.chat().equals(chat)).toList());
    }

    /** The same with these conversations. */
    public FreelancerState withConversations(List<Conversation> others) {
        return changed(copy -> copy.conversations = others);
    }

    /** The same with this wallet. */
    public FreelancerState with(Wallet other) {
        return changed(copy -> copy.wallet = other);
    }

    /** The same with this profile. */
    public FreelancerState with(Profile other) {
        return changed(copy -> copy.profile = other);
    }

    /** The same with the profile changed. */
    public FreelancerState withProfile(UnaryOperator<Profile> change) {
        return with(change.apply(profile));
    }

    /** The same with these preferences. */
    public FreelancerState with(Preferences other) {
        return changed(copy -> copy.preferences = other);
    }

    /** The same with these buttons. */
    public FreelancerState with(ActiveButtons others) {
        return changed(copy -> copy.buttons = others);
    }

    /** The same, having used the bot in these groups. */
    public FreelancerState with(KnownGroups others) {
        return changed(copy -> copy.groups = others);
    }

    /** Whether this was offered before (W-12: once). */
    public boolean wasOffered(String hint) {
        return hints.contains(hint);
    }

    /** The same, with this offered. */
    public FreelancerState withHint(String hint) {
        if (wasOffered(hint)) {
            return this;
        }
        List<String> more = new ArrayList<>(hints);
        more.add(hint);
        return changed(copy -> copy.hints = more);
    }

    /** The same with this linking. */
    public FreelancerState with(AccountLinkState other) {
        return changed(copy -> copy.linking = other);
    }

    /** The same person reached as these identities. */
    public FreelancerState withIdentities(List<Identity> others) {
        return changed(copy -> copy.identities = others);
    }

    /** The same, remembering these handled messages. */
    public FreelancerState withHandled(ProcessedEvents keys) {
        return changed(copy -> copy.processed = keys);
    }

    /** The same with this agenda. */
    public FreelancerState with(ReminderState other) {
        return changed(copy -> copy.reminders = other);
    }

    /** The same with the agenda changed. */
    public FreelancerState withReminders(UnaryOperator<ReminderState> change) {
        return with(change.apply(reminders));
    }

    /** What their reminders follow from. */
    public ReminderInput reminderInput(Policies policies) {
        return new ReminderInput(wallet, profile, preferences, reminders, policies);
    }

    /**
     * The same, to be looked at when its reminders say so; for every save, so that both change in one write.
     *
     * @param before what was kept until now
     * @param now the present
     */
    public FreelancerState rescheduled(FreelancerState before, Instant now, Policies policies) {
        boolean same = wallet.equals(before.wallet)
                && reminders.equals(before.reminders)
                && profile.equals(before.profile)
                && preferences.equals(before.preferences);
        if (same) {
            return this;
        }
        return isClaimOf(before)
                ? with(erasedAt, reminders.progress().dueAt())
                : rescheduled(ReminderTimes.of(before.profile, before.preferences), now, policies);
    }

    /** Whether nothing changed but who is at it: that moves no mark, so the wallet need not be worked out for it. */
    private boolean isClaimOf(FreelancerState before) {
        ReminderProgress progress = reminders.progress();
        ReminderProgress unclaimed =
                progress.claimed(before.reminders.progress().claimedUntil());
        return before.dueAt.isPresent()
                && progress.next().isPresent()
                && progress.claimedUntil().isPresent()
                && identities.equals(before.identities)
                && wallet.equals(before.wallet)
                && profile.equals(before.profile)
                && preferences.equals(before.preferences)
                && before.reminders.equals(reminders.withProgress(claimed -> unclaimed));
    }

    /**
     * The same, to be looked at when its reminders say so, though nothing has changed but what that means, or what time it
     * is: one that was erased at a time still to come is taken for erased now.
     */
    public FreelancerState rescheduledAnew(Instant now, Policies policies) {
        if (erasedAt.filter(at -> at.isAfter(now)).isPresent()) {
            return with(Optional.of(now), Optional.of(now.plus(MARK_KEPT)));
        }
        return rescheduled(ReminderTimes.of(profile, preferences), now, policies);
    }

    private FreelancerState rescheduled(ReminderTimes before, Instant now, Policies policies) {
        if (erasedAt.isPresent()) {
            return this;
        }
        ReminderState next = ReminderPlanner.reschedule(reminderInput(policies), before, now);
        boolean reachable =
                !reminders.reachability().open(identities, Optional.empty()).isEmpty();
        return with(next).with(erasedAt, reachable ? next.progress().dueAt() : Optional.empty());
    }

    /** The same, erased at this instant or not, and due then or never. */
    public FreelancerState with(Optional<Instant> erased, Optional<Instant> due) {
        return changed(copy -> {
            copy.erasedAt = erased;
            copy.dueAt = due;
        });
    }

    private FreelancerState changed(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.state();
    }

    /** A dossier while one part of it is replaced, so that only this place has to name all parts. */
    private static final class Copy {
        private final Identity id;
        private List<Identity> identities;
        private Profile profile;
        private Preferences preferences;
        private Wallet wallet;
        private List<Conversation> conversations;
        private ActiveButtons buttons;
        private ProcessedEvents processed;
        private KnownGroups groups;
        private List<String> hints;
        private AccountLinkState linking;
        private ReminderState reminders;
        private Optional<Instant> erasedAt;
        private Optional<Instant> dueAt;

        private Copy(FreelancerState from) {
            this.id = from.id;
            this.identities = from.identities;
            this.profile = from.profile;
            this.preferences = from.preferences;
            this.wallet = from.wallet;
            this.conversations = from.conversations;
            this.buttons = from.buttons;
            this.processed = from.processed;
            this.groups = from.groups;
            this.hints = from.hints;
            this.linking = from.linking;
            this.reminders = from.reminders;
            this.erasedAt = from.erasedAt;
            this.dueAt = from.dueAt;
        }

        private FreelancerState state() {
            return new FreelancerState(
                    id,
                    identities,
                    profile,
                    preferences,
                    wallet,
                    conversations,
                    buttons,
                    processed,
                    groups,
                    hints,
                    linking,
                    reminders,
                    erasedAt,
                    dueAt);
        }
    }
}

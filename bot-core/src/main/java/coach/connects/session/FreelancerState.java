package coach.connects.session;

import coach.connects.profile.Identity;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.reminder.ReminderInput;
import coach.connects.reminder.ReminderState;
import coach.connects.wallet.Policies;
import coach.connects.wallet.Pool;
import coach.connects.wallet.Wallet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything that is kept of one freelancer in one document, so that a step and what it records are one write. It has four
 * parts, which are changed one at a time; what is asked of them is answered here too, so that callers stay short. Immutable.
 *
 * @param identity who they are
 * @param account what they told and recorded
 * @param session how the talk with them stands
 * @param schedule what is said to them by itself, and when to look at them next
 */
public record FreelancerState(
        FreelancerIdentity identity, FreelancerAccount account, SessionState session, ReminderSchedule schedule) {
    private static final Duration MARK_KEPT = Duration.ofHours(24);

    /** The state of somebody of whom nothing is known. */
    public static FreelancerState empty(Identity id) {
        return new FreelancerState(
                FreelancerIdentity.of(id), FreelancerAccount.EMPTY, SessionState.EMPTY, ReminderSchedule.EMPTY);
    }

    /** The same with who they are changed. */
    public FreelancerState withIdentity(UnaryOperator<FreelancerIdentity> change) {
        return new FreelancerState(change.apply(identity), account, session, schedule);
    }

    /** The same with what they told or recorded changed. */
    public FreelancerState withAccount(UnaryOperator<FreelancerAccount> change) {
        return new FreelancerState(identity, change.apply(account), session, schedule);
    }

    /** The same with the talk changed. */
    public FreelancerState withSession(UnaryOperator<SessionState> change) {
        return new FreelancerState(identity, account, change.apply(session), schedule);
    }

    /** The same with what is said by itself changed. */
    public FreelancerState withReminders(UnaryOperator<ReminderState> change) {
        ReminderState changed = change.apply(reminders());
        return pool() == Pool.OWN
                ? withSchedule(schedule.with(changed))
                : withSchedule(schedule.with(
                                changed.withOutcomes(schedule.reminders().outcomes())))
                        .withAccount(all -> all.with(all.agency().with(changed.outcomes())));
    }

    public FreelancerState withSchedule(ReminderSchedule other) {
        return new FreelancerState(identity, account, session, other);
    }

    /** The first identity, by which the store knows the document. */
    public Identity id() {
        return identity.id();
    }

    /** All identities, the first one first. */
    public List<Identity> identities() {
        return identity.all();
    }

    /** When everything was erased, while the mark of that is kept. */
    public Optional<Instant> erasedAt() {
        return identity.erasedAt();
    }

    /** What they told about themselves. */
    public Profile profile() {
        return account.profile();
    }

    /** Their settings, as far as they differ from the defaults; the budgets are those of the pool of this turn. */
    public Preferences preferences() {
        return account.preferences();
    }

    /** The Connects of the pool of this turn. */
    public Wallet wallet() {
        return account.wallet();
    }

    /** Whose Connects this turn is about: its wallet, budgets and outcomes are asked for and changed (W-37). */
    public Pool pool() {
        return account.pool();
    }

    /** The same in a turn about this pool. */
    public FreelancerState about(Pool pool) {
        return pool == pool() ? this : withAccount(all -> all.about(pool));
    }

    /** Whether an agency's Connects are kept beside their own; until then nothing is said of pools. */
    public boolean keepsAgency() {
        return account.agency().isKept();
    }

    /** Whose Connects a check goes by: the agency's where they chose so and keep them. */
    public Pool payer() {
        return keepsAgency() ? account.payer() : Pool.OWN;
    }

    /** How many entries were recorded, in both pools. */
    public long entriesRecorded() {
        return wallets().stream().mapToLong(Wallet::lastSeq).sum();
    }

    /** Whether anything was ever recorded, in either pool. */
    public boolean recordedAny() {
        return wallets().stream().anyMatch(Wallet::isInitialized);
    }

    /** The wallets that they keep, their own first. */
    public List<Wallet> wallets() {
        return List.of(account.own(), account.agency().wallet());
    }

    /** The conversations under way, at most one a chat. */
    public List<Conversation> conversations() {
        return session.conversations();
    }

    /** The conversation under way in this chat. */
    public Optional<Conversation> conversation(String chat) {
        return conversations().stream().filter(one -> one.chat().equals(chat)).findFirst();
    }

    /** The buttons that still answer. */
    public ActiveButtons buttons() {
        return session.buttons();
    }

    /** The messages that recorded something, or could have. */
    public ProcessedEvents processed() {
        return session.processed();
    }

    /** The groups they used the bot in. */
    public KnownGroups groups() {
        return session.groups();
    }

    /** Whether this was offered before (W-12: once). */
    public boolean wasOffered(String hint) {
        return session.hints().contains(hint);
    }

    /** The code that is out, and which identities are on their way in or out. */
    public AccountLinkState linking() {
        return session.linking();
    }

    /** What is to be said to them by itself, and was. */
    public ReminderState reminders() {
        return pool() == Pool.OWN
                ? schedule.reminders()
                : schedule.reminders().withOutcomes(account.agency().outcomes());
    }

    /** When to look at them next, if ever. */
    public Optional<Instant> dueAt() {
        return schedule.dueAt();
    }

    /** What their reminders follow from. */
    public ReminderInput reminderInput(Policies policies) {
        AgencyPool agency = account.agency();
        return new ReminderInput(
                account.own(),
                profile(),
                account.settings(),
                schedule.reminders(),
                policies,
                Optional.of(new ReminderInput.AgencyInput(agency.wallet(), agency.outcomes()))
                        .filter(pool -> keepsAgency()));
    }

    /**
     * What is left when everything is erased: a mark that remembers for a day which messages were handled, so that one
     * delivered again revives nobody, which link codes did not fit, so that nobody gets further tries by it, which other
     * identities are still to be erased, and nothing else.
     */
    public FreelancerState erased(Instant now) {
        AccountLinkState left = linking().missesAlone();
        for (Identity other : identities()) {
            left = other.equals(id()) ? left : left.withPending(other, 0);
        }
        SessionState kept = SessionState.EMPTY.with(processed()).with(left);
        return empty(id()).withSession(nothing -> kept).markedErased(now);
    }

    /** The mark of somebody whose data was erased then, kept for a day. */
    public FreelancerState markedErased(Instant now) {
        return withIdentity(who -> who.erasedAt(Optional.of(now)))
                .withSchedule(schedule.dueAt(Optional.of(now.plus(MARK_KEPT))));
    }

    /** The same, no longer the mark of somebody erased: they have come back. */
    public FreelancerState withoutTombstone() {
        return erasedAt().isEmpty()
                ? this
                : withIdentity(who -> who.erasedAt(Optional.empty())).withSchedule(schedule.dueAt(Optional.empty()));
    }

    /** Whom the mark of an erasure is about: also the identities whose own documents do not say so yet. */
    public List<Identity> erasing() {
        List<Identity> all = new ArrayList<>(identities());
        linking().pending().forEach(pendingIdentity -> all.add(pendingIdentity.identity()));
        return all;
    }

    /**
     * The same, remembering that the message of this key was handled. A mark is kept for another day then, so that it
     * remembers each message for at least that long.
     *
     * @param recorded whether the message recorded something
     */
    public FreelancerState remembering(String key, boolean recorded, Instant now) {
        ProcessedEvents more = recorded ? processed().plus(key) : processed().plusIdle(key);
        FreelancerState remembering = withSession(talk -> talk.with(more));
        return erasedAt().isEmpty()
                ? remembering.seen(now)
                : remembering.withSchedule(schedule.dueAt(Optional.of(now.plus(MARK_KEPT))));
    }

    /** The same, here at this moment. */
    private FreelancerState seen(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return withSession(talk -> talk.with(talk.presence().seen(day)));
    }

    /** When they were here last, as far as that is known. */
    public Presence presence() {
        return session.presence();
    }

    /** Whether more than the talk itself, its questions and buttons, is another one than before. */
    public boolean recordsOtherThan(FreelancerState before) {
        return !account.equals(before.account)
                || !reminders().equals(before.reminders())
                || !linking().equals(before.linking())
                || !identities().equals(before.identities());
    }
}

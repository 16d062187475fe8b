package coach.connects.engine;

import coach.connects.chat.RichText;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import coach.connects.wallet.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a command comes to: the state afterwards, what is said once all is saved, and what else is done. Data alone:
 * {@link ResultSaver} carries it out.
 *
 * @param state the state afterwards; the same as before when nothing changed
 * @param messages the messages, in order
 * @param effects what else is done; those on communities in this order
 * @param refusal whether the words were no value that could be taken: the question that they answered stays open
 * @param pool whose Connects it is about, once that was said (W-37)
 */
public record CommandResult(
        FreelancerState state,
        List<MessageDraft> messages,
        List<Effect> effects,
        boolean refusal,
        Optional<Pool> pool) {
    /** Keeps its own copies. */
    public CommandResult {
        messages = List.copyOf(messages);
        effects = List.copyOf(effects);
    }

    /** A state and what is said, with no effect. */
    public static CommandResult of(FreelancerState after, MessageDraft... says) {
        return new CommandResult(after, List.of(says), List.of(), false, Optional.empty());
    }

    /** A state and why words were not taken. */
    static CommandResult refusing(FreelancerState state, MessageDraft says) {
        return new CommandResult(state, List.of(says), List.of(), true, Optional.empty());
    }

    /** The same, for words that were no value that could be taken. */
    public CommandResult asRefusal() {
        return new CommandResult(state, messages, effects, true, pool);
    }

    /** The same with another state. */
    public CommandResult with(FreelancerState other) {
        return new CommandResult(other, messages, effects, refusal, pool);
    }

    /** The same, known to be about this pool. */
    CommandResult about(Pool other) {
        return new CommandResult(
                state,
                messages.stream().map(message -> message.about(other)).toList(),
                effects,
                refusal,
                Optional.of(other));
    }

    /** The same, with these messages alone. */
    CommandResult withMessages(List<MessageDraft> others) {
        return new CommandResult(state, others, effects, refusal, pool);
    }

    /** The same, with this said first. */
    public CommandResult withFirstMessage(MessageDraft first) {
        List<MessageDraft> all = new ArrayList<>(messages);
        all.add(0, first);
        return withMessages(all);
    }

    /** What comes of two steps, this one after that: it is said below what that one says. */
    CommandResult after(CommandResult earlier) {
        List<MessageDraft> said = new ArrayList<>(earlier.messages);
        messages.forEach(message -> said.add(message.asNewMessage()));
        List<Effect> all = new ArrayList<>(earlier.effects);
        all.addAll(effects);
        return new CommandResult(state, said, all, earlier.refusal || refusal, earlier.pool.or(() -> pool));
    }

    /** The same, with this line above what is said first. */
    public CommandResult withFirstLine(RichText line) {
        if (messages.isEmpty()) {
            return this;
        }
        List<MessageDraft> all = new ArrayList<>(messages);
        MessageDraft first = all.get(0);
        all.set(0, first.withText(line.plus(RichText.of("\n")).plus(first.text())));
        return withMessages(all);
    }

    /** The same, what is said first put into other words. */
    CommandResult withFirstWords(UnaryOperator<RichText> change) {
        if (messages.isEmpty()) {
            return this;
        }
        List<MessageDraft> all = new ArrayList<>(messages);
        all.set(0, all.get(0).withText(change.apply(all.get(0).text())));
        return withMessages(all);
    }

    /** The same, with this line below what is said first. */
    public CommandResult withLastLine(RichText line) {
        if (messages.isEmpty()) {
            return this;
        }
        List<MessageDraft> all = new ArrayList<>(messages);
        MessageDraft first = all.get(0);
        all.set(0, first.withText(first.text().plus(RichText.of("\n")).plus(line)));
        return withMessages(all);
    }

    /** The same, with this button below what is said first. */
    public CommandResult withLastRow(ButtonSpec button) {
        if (messages.isEmpty()) {
            return this;
        }
        List<MessageDraft> all = new ArrayList<>(messages);
        all.set(0, all.get(0).withRow(button));
        return withMessages(all);
    }

    /** The same, with every answer below the latest message instead of in the place of an older one. */
    public CommandResult asNewMessages() {
        List<Effect> below = effects.stream()
                .map(effect -> effect instanceof CommunityEffect change ? asNewMessages(change) : effect)
                .toList();
        return new CommandResult(
                state, messages.stream().map(MessageDraft::asNewMessage).toList(), below, refusal, pool);
    }

    /** The same, with what its effects on communities say in the place of the message whose button was pressed too. */
    public CommandResult withEffectsInPlace() {
        List<Effect> there = effects.stream()
                .map(effect -> effect instanceof CommunityEffect change ? inPlace(change) : effect)
                .toList();
        return new CommandResult(state, messages, there, refusal, pool);
    }

    /** The same, of which no group learns. */
    public CommandResult untoldToGroups() {
        List<Effect> others = effects.stream()
                .filter(effect -> !(effect instanceof CommunityEffect))
                .toList();
        return new CommandResult(state, messages, others, refusal, pool);
    }

    /** The first message answers; what follows, such as a card written anew, stands where it stands. */
    private static Effect inPlace(CommunityEffect change) {
        CommunityEffect there = communities -> {
            List<MessageDraft> says = new ArrayList<>(change.apply(communities));
            if (!says.isEmpty()) {
                says.set(0, says.get(0).inPlaceOfPressed());
            }
            return says;
        };
        return there;
    }

    /** The same, with what is said first in the place of the message whose button was pressed. */
    public CommandResult inPlaceOfPressed() {
        List<MessageDraft> all = new ArrayList<>(messages);
        if (!all.isEmpty()) {
            all.set(0, all.get(0).inPlaceOfPressed());
        }
        return withMessages(all);
    }

    private static Effect asNewMessages(CommunityEffect change) {
        CommunityEffect below = communities -> change.apply(communities).stream()
                .map(MessageDraft::asNewMessage)
                .toList();
        return below;
    }

    /** The same, which does this too. */
    public CommandResult withEffect(Effect effect) {
        List<Effect> more = new ArrayList<>(effects);
        more.add(effect);
        return new CommandResult(state, messages, more, refusal, pool);
    }

    /** The same, which does this to communities too. */
    public CommandResult withEffect(CommunityEffect change) {
        return withEffect((Effect) change);
    }

    /** The same, with these checks to keep. */
    public CommandResult withChecks(List<CheckRecord> checks) {
        List<Effect> more = new ArrayList<>(effects);
        checks.forEach(check -> more.add(new Effect.SaveCheck(check)));
        return new CommandResult(state, messages, more, refusal, pool);
    }

    /** Its effects of this kind, in order. */
    <E extends Effect> List<E> effects(Class<E> kind) {
        // Most have none, and are asked for each kind.
        return effects.isEmpty()
                ? List.of()
                : effects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What it does to join identities. */
    Optional<AccountLinkOperation> link() {
        return effects(AccountLinkOperation.class).stream().findFirst();
    }

    /** What has to be answered before anything of it is done or said. */
    Optional<Inquiry> inquiry() {
        return effects(Effect.Inquire.class).stream().findFirst().map(Effect.Inquire::inquiry);
    }

    /** Whether everything else that is kept of the freelancer goes too. */
    boolean erases() {
        return !effects(Effect.EraseEverything.class).isEmpty();
    }

    /** Whether anything comes of it beside an answer and what belongs to the talk. */
    boolean records(FreelancerState before) {
        return !effects.isEmpty() || state.recordsOtherThan(before);
    }
}

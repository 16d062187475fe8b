package coach.connects.engine;

import coach.connects.persistence.CommunityRepository;
import coach.connects.session.CheckRecord;
import coach.connects.session.FreelancerState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a command comes to: the dossier afterwards, what is kept beside it, and what is said once all that is saved.
 *
 * @param state the dossier afterwards; the same as before when nothing changed
 * @param messages the messages, in order
 * @param checks the checks that came to a verdict, saved before the dossier
 * @param effects what it does to communities, before the dossier is saved
 * @param erasure present where everything else that is kept of the freelancer goes too: what takes them out of the groups, done
 *     once the dossier is saved
 * @param link what it does to join identities
 */
public record CommandResult(
        FreelancerState state,
        List<MessageDraft> messages,
        List<CheckRecord> checks,
        List<CommunityEffect> effects,
        Optional<CommunityEffect> erasure,
        Optional<AccountLinkOperation> link) {
    /** Keeps its own copies. */
    public CommandResult {
        messages = List.copyOf(messages);
        checks = List.copyOf(checks);
        effects = List.copyOf(effects);
    }

    /** A step that erases nothing, joins nobody and concerns no community. */
    public CommandResult(FreelancerState after, List<MessageDraft> says, List<CheckRecord> checks) {
        this(after, says, checks, List.of(), Optional.empty(), Optional.empty());
    }

    /** A dossier and one message. */
    public static CommandResult of(FreelancerState after, MessageDraft... says) {
        return new CommandResult(after, List.of(says), List.of());
    }

    /** The same, with this said first. */
    public CommandResult withFirstMessage(MessageDraft first) {
        List<MessageDraft> all = new ArrayList<>(messages);
        all.add(0, first);
        return new CommandResult(state, all, checks, effects, erasure, link);
    }

    /** The same, with every answer below the latest message instead of in the place of an older one. */
    public CommandResult asNewMessages() {
        List<CommunityEffect> below = effects.stream()
                .<CommunityEffect>map(effect -> communities -> effect.apply(communities).stream()
                        .map(MessageDraft::asNewMessage)
                        .toList())
                .toList();
        return new CommandResult(
                state, messages.stream().map(MessageDraft::asNewMessage).toList(), checks, below, erasure, link);
    }

    /** The same, with checks to keep. */
    public CommandResult withChecks(List<CheckRecord> more) {
        return new CommandResult(state, messages, more, effects, erasure, link);
    }

    /** The same, with everything else of the freelancer erased; this takes them out of the groups. */
    public CommandResult withErasure(CommunityEffect fromGroups) {
        return new CommandResult(state, messages, checks, effects, Optional.of(fromGroups), link);
    }

    /** Whether everything else that is kept of the freelancer goes too. */
    boolean erases() {
        return erasure.isPresent();
    }

    /** Whether anything comes of it beside an answer and what belongs to the talk. */
    boolean records(FreelancerState before) {
        return erases()
                || link.isPresent()
                || !effects.isEmpty()
                || !checks.isEmpty()
                || state.recordsOtherThan(before);
    }

    /** The same, joining identities. */
    public CommandResult withAccountLink(AccountLinkOperation operation) {
        return new CommandResult(state, messages, checks, effects, erasure, Optional.of(operation));
    }

    /** The same with another dossier. */
    public CommandResult with(FreelancerState other) {
        return new CommandResult(other, messages, checks, effects, erasure, link);
    }

    /** The same, which does this too. */
    public CommandResult withEffect(CommunityEffect effect) {
        List<CommunityEffect> more = new ArrayList<>(effects);
        more.add(effect);
        return new CommandResult(state, messages, checks, more, erasure, link);
    }

    /** The same with its deeds done, and what is said of them. */
    CommandResult withEffectsApplied(CommunityRepository communities) {
        List<MessageDraft> all = new ArrayList<>();
        effects.forEach(effect -> all.addAll(effect.apply(communities)));
        all.addAll(messages);
        // What is written anew elsewhere keeps nobody waiting for their answer.
        all.sort(Comparator.comparing(draft -> draft.replacedMessageId().isPresent()));
        return new CommandResult(state, all, checks, List.of(), erasure, link);
    }
}

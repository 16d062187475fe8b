package coach.connects.feature.community;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.RichText;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.community.SharedCard.PostedCard;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.Changed;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.posting.JobId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rewrites a card where it stands in the group's chat. What the group learns of the job afterwards is written there,
 * whoever it comes from; nothing new is posted for it.
 *
 * @param context who caused it; never shown
 */
record PostedCardUpdater(CommandContext context, CommunityRepository communities, Community community) {
    /**
     * Of so many cards the messages are written anew at once, the newest first, which people still see; the others when
     * something else changes them. A group takes some twenty messages a minute.
     */
    private static final int MOST_REWRITTEN = 20;

    /**
     * These cards anew, wherever they stood and read otherwise now; of one that nobody shares any more, that it is
     * gone.
     */
    static List<MessageDraft> anew(CommandContext context, CommunityRepository communities, List<Changed> changed) {
        return changed.stream()
                .sorted(Comparator.comparing(PostedCardUpdater::checkedAt).reversed())
                .map(card -> new PostedCardUpdater(context, communities, card.community()).anew(card))
                .filter(says -> !says.isEmpty())
                .limit(MOST_REWRITTEN)
                .flatMap(List::stream)
                .toList();
    }

    private static Instant checkedAt(Changed changed) {
        return changed.after().card().checkedAt();
    }

    /** The card anew wherever it stands and reads otherwise than before. */
    List<MessageDraft> anew(SharedCard before, VersionedCard after) {
        boolean same = text(before).equals(text(after.card()));
        return same ? List.of() : everywhere(after.card().job(), at -> message(after, at));
    }

    private List<MessageDraft> anew(Changed changed) {
        VersionedCard after = changed.after();
        if (after.card().removed() || text(changed.before()).equals(text(after.card()))) {
            return List.of();
        }
        return everywhere(
                changed.locationsBefore(),
                at -> after.card().isOrphaned()
                        ? MessageDraft.of(at, context.text("community.card.nobodys"))
                                .withVersion(after.revision())
                        : message(after, at));
    }

    /** That the card was taken away, in its place. */
    List<MessageDraft> gone(VersionedCard removed) {
        return everywhere(
                removed.card().job(),
                at -> MessageDraft.of(at, context.text("community.card.taken-away"))
                        .withVersion(removed.revision()));
    }

    /** Whoever presses a card tells where it stands, if nobody knew. */
    void pressed(JobId job) {
        boolean here = community.chat().equals(context.at().chatKey());
        if (here && communities.copies(community, job).isEmpty()) {
            pressedMessage().ifPresent(message -> communities.posted(community, job, copy(context.at(), message)));
        }
    }

    static PostedCard copy(ChatAddress at, String message) {
        return new PostedCard(at.chatKey(), at.thread(), message);
    }

    private List<MessageDraft> everywhere(JobId job, Function<ChatAddress, MessageDraft> say) {
        return everywhere(communities.copies(community, job), say);
    }

    private List<MessageDraft> everywhere(List<PostedCard> copies, Function<ChatAddress, MessageDraft> say) {
        return copies.stream()
                .filter(posted -> posted.chat().equals(community.chat()))
                .filter(posted -> !pressedMessage().equals(Optional.of(posted.message())))
                .map(posted -> say.apply(address(posted)).replacingMessage(posted.message()))
                .toList();
    }

    private MessageDraft message(VersionedCard card, ChatAddress at) {
        return new CardMessage(context.view(), communities, community).of(card, at);
    }

    private RichText text(SharedCard card) {
        return CardFormatter.of(context.view(), community, card, Optional.empty());
    }

    private static ChatAddress address(PostedCard posted) {
        return ChatAddress.groupOf(posted.chat()).inThread(posted.topic());
    }

    private Optional<String> pressedMessage() {
        return context.event() instanceof ChatEvent.ButtonPress press
                        && !press.message().isEmpty()
                ? Optional.of(press.message())
                : Optional.empty();
    }
}

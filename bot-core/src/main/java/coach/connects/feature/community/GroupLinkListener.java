package coach.connects.feature.community;

import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.MessageDraft;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import java.util.Optional;

/**
 * Hears links that members of a group post there: where its administrators switched that on, one is answered with a small
 * button, for a job at most once an hour.
 */
public final class GroupLinkListener implements InputHandler {
    private static final String HOST = "upwork.com";

    @Override
    public Optional<CommandResult> tryHandle(CommandContext context, String words) {
        if (context.at().isPrivate() || !words.contains(HOST)) {
            return Optional.empty();
        }
        return JobLinkParser.find(words)
                .job()
                .map(job -> CommandResult.of(context.state())
                        .withEffect(communities ->
                                answer(context, communities, job).stream().toList()));
    }

    private static Optional<MessageDraft> answer(CommandContext context, CommunityRepository communities, JobId job) {
        Community community = communities.community(context.at().chatKey());
        if (!community.answers(job, context.now())) {
            return Optional.empty();
        }
        // Two may post the same link at once: who changes the document answers.
        boolean[] mine = {false};
        communities.change(community.chat(), one -> {
            mine[0] = one.answers(job, context.now());
            return mine[0] ? one.answered(job, context.now()) : one;
        });
        if (!mine[0]) {
            return Optional.empty();
        }
        Optional<SharedCard> card =
                communities.card(community, job).map(VersionedCard::card).filter(known -> !known.removed());
        return Optional.of(context.draft(card.map(known -> context.text(
                                "community.watch.known",
                                "decision",
                                context.text(CardFormatter.verdictOf(context.view(), community, known)
                                        .verdict()
                                        .decision()
                                        .key()),
                                "tally",
                                CardFormatter.tally(context.view(), known.votes())))
                        .orElseGet(() -> context.text("community.watch.unknown")))
                .withRow(CardMessage.leading(context.view(), "community.button.check", community, job)));
    }
}

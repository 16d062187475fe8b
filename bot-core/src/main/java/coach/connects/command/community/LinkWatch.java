package coach.connects.command.community;

import coach.connects.command.Hearing;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.job.JobId;
import coach.connects.job.link.JobLink;
import coach.connects.store.dossier.Communities;
import coach.connects.store.dossier.Communities.Kept;
import java.util.Optional;

/**
 * Hears links that members of a group post there: where its administrators switched that on, one is answered with a small
 * button, for a job at most once an hour.
 */
public final class LinkWatch implements Hearing {
    private static final String HOST = "upwork.com";

    @Override
    public Optional<Step> hear(Turn turn, String words) {
        if (turn.at().isPrivate() || !words.contains(HOST)) {
            return Optional.empty();
        }
        return JobLink.find(words)
                .job()
                .map(job -> Step.of(turn.dossier())
                        .doing(communities ->
                                answer(turn, communities, job).stream().toList()));
    }

    private static Optional<Say> answer(Turn turn, Communities communities, JobId job) {
        Community community = communities.community(turn.at().chatKey());
        if (!community.answers(job, turn.now())) {
            return Optional.empty();
        }
        // Two may post the same link at once: who changes the document answers.
        boolean[] mine = {false};
        communities.change(community.chat(), one -> {
            mine[0] = one.answers(job, turn.now());
            return mine[0] ? one.answered(job, turn.now()) : one;
        });
        if (!mine[0]) {
            return Optional.empty();
        }
        Optional<SharedCard> card =
                communities.card(community, job).map(Kept::card).filter(known -> !known.removed());
        return Optional.of(turn.message(card.map(known -> turn.words(
                                "community.watch.known",
                                "decision",
                                turn.words(CardText.folded(turn, community, known)
                                        .verdict()
                                        .decision()
                                        .key()),
                                "tally",
                                CardText.tally(turn, known.votes())))
                        .orElseGet(() -> turn.words("community.watch.unknown")))
                .row(CardMessage.leading(turn, "community.button.check", community, job)));
    }
}

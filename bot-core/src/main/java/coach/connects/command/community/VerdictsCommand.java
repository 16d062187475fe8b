package coach.connects.command.community;

import coach.connects.chat.Text;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.community.Community;
import coach.connects.community.Opinion;
import coach.connects.community.SharedCard;
import coach.connects.conversation.Groups;
import coach.connects.freelancer.Identity;
import coach.connects.job.JobId;
import coach.connects.store.dossier.Communities;
import coach.connects.store.dossier.Communities.Kept;
import java.util.List;
import java.util.Optional;

/**
 * {@code /verdicts [WORDS]}: the verdicts that the members of a group share, newest first, in pages; and the buttons of a
 * card. A press makes no dossier for whoever presses: an opinion is kept on the card alone.
 */
public final class VerdictsCommand implements Command {
    static final String AGREE = "agree ";
    static final String DISAGREE = "disagree ";
    static final String CARD = "card ";
    static final String PAGE = "page ";

    private static final Declaration DECLARATION = Declaration.of(
                    "verdicts", Task.CHECK_A_JOB, false, Option.of("words", Option.Type.WORDS))
            .anywhere();

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        Optional<String> group = turn.at().isPrivate()
                ? turn.dossier().groups().places().stream()
                        .map(place -> place.at().key())
                        .findFirst()
                : Optional.of(turn.at().key());
        if (group.isEmpty()) {
            return turn.say(turn.words("community.verdicts.where"));
        }
        return Step.of(turn.dossier()).doing(communities -> {
            Community community = communities.community(group.get());
            return List.of(new VerdictList(turn, communities, community).page(words, 0));
        });
    }

    @Override
    public Step press(Turn turn, String argument) {
        return pressOpen(turn, argument);
    }

    @Override
    public Step pressOpen(Turn turn, String argument) {
        String[] parts = argument.split(" ", 3);
        if (parts.length < 3) {
            return Command.super.pressOpen(turn, argument);
        }
        String verb = parts[0] + " ";
        return Step.of(turn.dossier()).doing(communities -> {
            Optional<Community> community = communities.byCode(parts[1]).filter(known -> isHere(turn, known));
            return List.of(community
                    .flatMap(known -> pressed(turn, communities, known, verb, parts[2]))
                    .orElseGet(() ->
                            turn.message(turn.words("community.card.gone")).forPersonAlone()));
        });
    }

    /** A card's button answers in its own group, and in private whoever was shown it there. */
    private static boolean isHere(Turn turn, Community community) {
        return turn.at().isPrivate()
                || community.chat().equals(turn.at().key())
                || community.id().equals(turn.at().key());
    }

    private static Optional<Say> pressed(
            Turn turn, Communities communities, Community community, String verb, String rest) {
        if (verb.equals(PAGE)) {
            return Optional.of(new VerdictList(turn, communities, community).pressed(rest));
        }
        Optional<JobId> job = JobId.of(rest);
        if (verb.equals(CARD)) {
            return job.flatMap(known -> communities.card(community, known))
                    .filter(kept -> !kept.card().removed())
                    .map(kept -> new CardMessage(turn, communities, community).of(kept, turn.at()));
        }
        boolean opinion = verb.equals(AGREE) || verb.equals(DISAGREE);
        return job.filter(known -> opinion)
                .flatMap(known -> opined(turn, communities, community, known, verb.equals(AGREE)));
    }

    private static Optional<Say> opined(
            Turn turn, Communities communities, Community community, JobId job, boolean agrees) {
        Identity member = turn.dossier().id();
        List<Identity> person = turn.dossier().identities();
        Groups groups = turn.dossier().groups();
        Optional<SharedCard> before =
                communities.card(community, job).map(Kept::card).filter(card -> !card.removed());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (before.get().opinions().size() >= SharedCard.MOST
                && before.get().opinionOf(person).isEmpty()) {
            return Optional.of(turn.message(turn.words("community.card.full", "most", SharedCard.MOST))
                    .forPersonAlone());
        }
        Opinion opinion = Opinion.of(member, agrees, groups.name(), turn.cause());
        Optional<Kept> after = communities.change(
                community,
                job,
                Optional.of(member),
                Optional.empty(),
                card -> card.removed() ? card : card.with(opinion, person));
        return after.map(kept -> counted(turn, communities, community, before.get(), kept, agrees));
    }

    /** The card anew in its place; a word to the presser alone where nothing changed. */
    private static Say counted(
            Turn turn, Communities communities, Community community, SharedCard before, Kept after, boolean agrees) {
        if (before.tally().equals(after.card().tally())) {
            Text same = turn.words(agrees ? "community.card.agreed-before" : "community.card.disagreed-before");
            boolean said = after.card()
                    .opinionOf(turn.dossier().identities())
                    .filter(opinion -> opinion.agrees() == agrees)
                    .isPresent();
            if (said && before.opinionOf(turn.dossier().identities()).isPresent()) {
                return turn.message(same).forPersonAlone();
            }
        }
        return new CardMessage(turn, communities, community)
                .of(after, turn.at())
                .replacing();
    }
}

package coach.connects.command.community;

import coach.connects.chat.ChatAddress;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.Deed;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.community.Community;
import coach.connects.community.Opinion;
import coach.connects.community.SharedCard;
import coach.connects.freelancer.Identity;
import coach.connects.job.JobId;
import coach.connects.store.dossier.Communities;
import coach.connects.store.dossier.Communities.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
            .anywhere()
            .reading();

    private final Admission admission;

    /** Shows what groups know to those whom this lets in. */
    public VerdictsCommand(Admission admission) {
        this.admission = admission;
    }

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        Optional<String> group = turn.at().isPrivate()
                ? turn.dossier().groups().places().stream()
                        .map(place -> place.at().chatKey())
                        .findFirst()
                : Optional.of(turn.at().chatKey());
        if (group.isEmpty()) {
            return turn.say(turn.words("community.verdicts.where"));
        }
        return Step.of(turn.dossier()).doing(communities -> {
            Community community = communities.community(group.get());
            return admitted(
                    turn, community, () -> List.of(new VerdictList(turn, communities, community).page(words, 0)));
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
            List<Say> answer = communities
                    .byCode(parts[1])
                    .filter(known -> isHere(turn, known))
                    .map(known -> admitted(turn, known, () -> pressed(turn, communities, known, verb, parts[2])))
                    .orElse(List.of());
            return answer.isEmpty()
                    ? List.of(turn.message(turn.words("community.card.gone")).forPersonAlone())
                    : answer;
        });
    }

    @Override
    public Optional<Deed> posted(String argument, ChatAddress at, String message) {
        String[] parts = argument.split(" ", 3);
        if (parts.length < 3 || !argument.startsWith(AGREE)) {
            return Optional.empty();
        }
        return JobId.of(parts[2]).map(job -> communities -> {
            communities
                    .byCode(parts[1])
                    .filter(known -> known.chat().equals(at.chatKey()))
                    .ifPresent(known -> communities.posted(known, job, Copies.copy(at, message)));
            return List.of();
        });
    }

    private List<Say> admitted(Turn turn, Community community, Supplier<List<Say>> says) {
        return admission
                .refusal(turn, ChatAddress.groupOf(community.chat()))
                .map(why -> List.of(turn.message(why).forPersonAlone()))
                .orElseGet(says);
    }

    /** A card's button answers in its own group, and in private whoever belongs to that. */
    private static boolean isHere(Turn turn, Community community) {
        return turn.at().isPrivate()
                || community.chat().equals(turn.at().chatKey())
                || community.id().equals(turn.at().chatKey());
    }

    private static List<Say> pressed(
            Turn turn, Communities communities, Community community, String verb, String rest) {
        if (verb.equals(PAGE)) {
            return List.of(new VerdictList(turn, communities, community).pressed(rest));
        }
        Optional<Kept> kept = JobId.of(rest)
                .flatMap(job -> communities.card(community, job))
                .filter(known -> !known.card().removed());
        if (kept.isEmpty()) {
            return List.of();
        }
        return switch (verb) {
            case CARD -> List.of(new CardMessage(turn, communities, community).of(kept.get(), turn.at()));
            case AGREE -> opined(turn, communities, community, kept.get().card(), true);
            case DISAGREE -> opined(turn, communities, community, kept.get().card(), false);
            default -> List.of();
        };
    }

    private static List<Say> opined(
            Turn turn, Communities communities, Community community, SharedCard before, boolean agrees) {
        Identity member = turn.dossier().id();
        List<Identity> person = turn.dossier().identities();
        if (before.opinions().size() >= SharedCard.MOST
                && before.opinionOf(person).isEmpty()) {
            return List.of(turn.message(turn.words("community.card.full", "most", SharedCard.MOST))
                    .forPersonAlone());
        }
        Opinion opinion = Opinion.of(member, agrees, turn.dossier().groups().name(), turn.cause(), turn.now());
        Copies copies = new Copies(turn, communities, community);
        copies.pressed(before.job());
        return communities
                .change(
                        community,
                        before.job(),
                        Optional.of(member),
                        Optional.empty(),
                        card -> card.removed() ? card : card.with(opinion, person))
                .map(after -> counted(copies, before, after))
                .orElse(List.of());
    }

    /** The card anew in its place; a word to the presser alone where nothing changed, or where they took it back. */
    private static List<Say> counted(Copies copies, SharedCard before, Kept after) {
        Turn turn = copies.turn();
        Optional<Opinion> mine = after.card().opinionOf(turn.dossier().identities());
        boolean same = before.opinionOf(turn.dossier().identities())
                .filter(earlier -> mine.filter(earlier::isSameAs).isPresent())
                .isPresent();
        if (same && mine.filter(Opinion::takenBack).isEmpty()) {
            String said = mine.filter(Opinion::agrees).isPresent()
                    ? "community.card.agreed-before"
                    : "community.card.disagreed-before";
            return List.of(turn.message(turn.words(said)).forPersonAlone());
        }
        List<Say> says = new ArrayList<>(List.of(new CardMessage(turn, copies.communities(), copies.community())
                .of(after, turn.at())
                .replacing()));
        mine.filter(Opinion::takenBack)
                .ifPresent(opinion -> says.add(
                        turn.message(turn.words("community.card.taken-back")).forPersonAlone()));
        says.addAll(copies.anew(before, after));
        return says;
    }
}

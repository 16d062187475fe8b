package coach.connects.command.community;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.RichText;
import coach.connects.command.Command;
import coach.connects.command.Declaration;
import coach.connects.command.Declaration.Task;
import coach.connects.command.GroupName;
import coach.connects.command.Offer;
import coach.connects.command.Option;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.community.SharedCard;
import coach.connects.conversation.Action;
import coach.connects.conversation.CheckRecord;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.Groups;
import coach.connects.job.JobId;
import coach.connects.job.LowerCase;
import coach.connects.job.link.JobLink;
import coach.connects.text.UntrustedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /share [LINK]}: shares a check of one's own with a group: the card alone, folded from the posting. In the group it
 * goes there; in private to the group that was used last, or to the one chosen. {@code /share as NAME} puts a name beside
 * one's opinions, {@code /share as nobody} takes it away.
 */
public final class ShareCommand implements Command {
    private static final Declaration DECLARATION = Declaration.of(
                    "share",
                    Task.CHECK_A_JOB,
                    false,
                    Option.of("job", Option.Type.JOB),
                    Option.of("as", Option.Type.WORDS).withItsName())
            .anywhere();
    private static final String AS = "as ";
    private static final String NOBODY = "nobody";
    static final String CHECK = "check ";
    private static final String TO = "to ";
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_LABEL = 20;

    private final Sharing sharing;

    /** Shares by this. */
    public ShareCommand(Sharing sharing) {
        this.sharing = sharing;
    }

    @Override
    public Declaration declaration() {
        return DECLARATION;
    }

    @Override
    public Step run(Turn turn, String words) {
        if (LowerCase.of(words).startsWith(AS)) {
            return named(turn, words.substring(AS.length()).strip());
        }
        Optional<JobId> job = JobLink.find(words).job();
        Optional<CheckRecord> check = job.isPresent()
                ? turn.library().lastCheck(turn.dossier(), job.get())
                : turn.library().checks(turn.dossier()).stream().reduce((earlier, later) -> later);
        if (check.isEmpty()) {
            return turn.say(turn.message(turn.words("community.share.no-check")).forPersonAlone());
        }
        return early(turn, check.get())
                .orElseGet(() -> turn.at().isPrivate()
                        ? where(turn, check.get())
                        : shared(turn, check.get(), turn.at(), Optional.empty()));
    }

    /**
     * Whoever shares what is worth applying for makes rivals: before they applied they are told so, alone and once. Said
     * again, it is their will.
     */
    private static Optional<Step> early(Turn turn, CheckRecord check) {
        String argument =
                turn.at().isPrivate() ? CHECK + check.id() : TO + turn.at().chatKey() + " " + check.id();
        String own = ChatAddress.privateOf(turn.event().source().user()).chatKey();
        boolean told = turn.dossier().buttons().in(own).stream()
                .anyMatch(button -> button.action().equals(new Action("share", argument)));
        if (told || !SharedCard.isShareable(check.posting()) || !ShareOffer.isEarly(turn, check)) {
            return Optional.empty();
        }
        Turn alone = turn.movedTo(ChatAddress.privateOf(turn.event().source().user()));
        return Optional.of(alone.say(alone.message(alone.words("community.share.early"))
                .row(
                        Offer.of(turn.label("button.applied"), "spend", "applied " + check.id()),
                        Offer.of(turn.label("button.not-for-me"), "check", "no " + check.id()))
                .row(Offer.once(turn.label("community.button.share-now"), "share", argument))));
    }

    @Override
    public Step press(Turn turn, String argument) {
        if (argument.startsWith(CHECK)) {
            return turn.library()
                    .check(turn.dossier(), argument.substring(CHECK.length()))
                    .map(check -> where(turn, check))
                    .orElseGet(() -> turn.say(turn.words("check.gone")));
        }
        String rest = argument.startsWith(TO) ? argument.substring(TO.length()) : "";
        int space = rest.indexOf(' ');
        Optional<Groups.Place> place = turn.dossier().groups().at(rest.substring(0, Math.max(0, space)));
        Optional<CheckRecord> check = turn.library().check(turn.dossier(), rest.substring(space + 1));
        if (place.isEmpty() || check.isEmpty()) {
            return turn.say(turn.words("check.gone"));
        }
        return shared(turn, check.get(), place.get().at(), place);
    }

    /** Which group? The one there is, or the one that is chosen. */
    private Step where(Turn turn, CheckRecord check) {
        List<Groups.Place> places = turn.dossier().groups().places().stream()
                .filter(place -> place.at().platform().equals(turn.at().platform()))
                .toList();
        if (places.isEmpty()) {
            return turn.say(turn.words("community.share.where"));
        }
        if (places.size() == 1) {
            return shared(turn, check, places.get(0).at(), Optional.of(places.get(0)));
        }
        Say say = turn.message(turn.words("community.share.which"));
        for (Groups.Place place : places) {
            String argument = TO + place.at().chatKey() + " " + check.id();
            say = say.row(Offer.once(UntrustedText.clean(place.title(), LONGEST_LABEL - 1), "share", argument));
        }
        return turn.say(say);
    }

    private Step shared(Turn turn, CheckRecord check, ChatAddress group, Optional<Groups.Place> from) {
        // The dossier remembers the message, so that one delivered again posts no second card.
        Dossier handled = turn.dossier().withHandled(turn.dossier().handled().plus(turn.cause()));
        return Step.of(handled).doing(communities -> {
            Sharing.Told told = sharing.tell(communities, turn, check.posting(), group);
            List<Say> says = new ArrayList<>(told.card());
            Optional<RichText> answer = told.refusal()
                    .or(() ->
                            from.map(place -> turn.words("community.share.done", "group", GroupName.of(turn, place))));
            answer.ifPresent(text -> says.add(turn.message(text).forPersonAlone()));
            return says;
        });
    }

    private static Step named(Turn turn, String words) {
        String name = UntrustedText.clean(words, LONGEST_NAME);
        boolean nobody = name.isEmpty() || name.equalsIgnoreCase(NOBODY);
        Groups groups = turn.dossier().groups().named(nobody ? Optional.empty() : Optional.of(name));
        RichText answer =
                nobody ? turn.words("community.share.nobody") : turn.words("community.share.named", "name", name);
        Step step = Step.of(turn.dossier().with(groups), turn.message(answer).forPersonAlone());
        return nobody
                ? step.doing(communities -> Copies.anew(
                        turn, communities, communities.unname(turn.dossier().identities())))
                : step;
    }
}

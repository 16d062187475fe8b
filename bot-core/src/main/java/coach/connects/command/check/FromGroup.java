package coach.connects.command.check;

import coach.connects.chat.GroupMembers.Belonging;
import coach.connects.chat.RichText;
import coach.connects.check.CheckQuestion;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.PublicVerdict;
import coach.connects.check.QuestionSelector;
import coach.connects.command.GroupName;
import coach.connects.command.Lines;
import coach.connects.command.Say;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.command.community.Admission;
import coach.connects.command.community.CardText;
import coach.connects.command.community.Sharing;
import coach.connects.community.Community;
import coach.connects.conversation.Groups;
import coach.connects.conversation.JobDraft;
import coach.connects.conversation.KnownCard;
import coach.connects.job.Fact;
import coach.connects.job.JobId;
import coach.connects.job.Posting;
import coach.connects.store.dossier.Communities;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a member's own check has from their groups, and gives back to them. */
final class FromGroup {
    private FromGroup() {}

    /**
     * The check of whoever pressed "Check it for me": it starts from what the group knows and asks one question at most.
     *
     * Its address can be passed on, so of anybody from elsewhere the group's platform is asked.
     *
     * @param argument a job's number, with the code of the group that knows it before an underscore
     */
    static Optional<Step> pressed(Turn turn, String argument, Admission admission) {
        int mark = argument.indexOf('_');
        Optional<JobId> job = JobId.of("~" + argument.substring(mark + 1));
        if (job.isEmpty()) {
            return Optional.empty();
        }
        Turn own = GroupCheck.inPrivate(remembering(turn));
        Optional<KnownCard> known =
                mark < 0 ? Optional.empty() : turn.library().known(argument.substring(0, mark), job.get());
        return Optional.of(known.map(card ->
                        admitted(own, card, admission.of(own, card.place().at())))
                .orElseGet(() -> CheckDialog.started(own, Posting.of(job.get()))));
    }

    private static Step admitted(Turn turn, KnownCard known, Belonging belonging) {
        if (belonging == Belonging.MEMBER) {
            return prefilled(turn, known);
        }
        Step bare = CheckDialog.started(turn, Posting.of(known.card().job()));
        return belonging == Belonging.STRANGER
                ? bare
                : bare.saying(turn.message(turn.words("community.prefilled.untold")));
    }

    /** What the freelancer's groups know of a job, a line each. */
    static Lines known(Turn turn, JobId job) {
        Lines lines = new Lines();
        for (KnownCard known : turn.library().known(turn.dossier(), job)) {
            lines.add(turn.words(
                    "community.known",
                    "group",
                    GroupName.of(turn, known.place()),
                    "decision",
                    turn.words(decision(turn, known).key()),
                    "count",
                    known.card().members().size(),
                    "tally",
                    CardText.tally(turn, known.card().votes())));
        }
        return lines;
    }

    /** After a verdict: the groups that know the job learn what is new, and the member what they know of its text. */
    static List<Say> after(Turn turn, Posting posting, Communities communities) {
        if (turn.dossier().groups().places().isEmpty()) {
            return List.of();
        }
        List<Say> says = new ArrayList<>(Sharing.update(communities, turn, posting));
        CostQuote quote = Verdicts.check(turn, posting).quote();
        for (Groups.Place place : turn.dossier().groups().places()) {
            Community community = communities.community(place.at().chatKey());
            Optional<RichText> remark = posting.get(Fact.FINGERPRINT)
                    .flatMap(print -> communities.twin(community, posting.job(), print))
                    .map(twin -> CardText.alarm(turn, twin.card()))
                    .or(() -> CardText.dear(turn, community, quote));
            if (remark.isPresent()) {
                says.add(turn.message(remark.get()));
                break;
            }
        }
        return says;
    }

    private static Decision decision(Turn turn, KnownCard known) {
        Posting posting = known.card().posting().newest();
        return PublicVerdict.of(posting, turn.policies().standard(), turn.now())
                .verdict()
                .decision();
    }

    /** The same turn of somebody who has used the bot in this group, as they have now. */
    static Turn remembering(Turn turn) {
        if (turn.event().source().chat().isPrivate()) {
            return turn;
        }
        Groups.Place place = Groups.Place.of(
                turn.event().source().chat(), turn.event().source().group());
        return turn.with(turn.dossier().with(turn.dossier().groups().after(place)));
    }

    /** All questions but the most decisive one are skipped beforehand. */
    private static Step prefilled(Turn turn, KnownCard known) {
        Posting start = known.card().posting().forMember(turn.now());
        Optional<CheckQuestion> first = QuestionSelector.needed(start, Verdicts.context(turn), List.of());
        List<String> others = new ArrayList<>(QuestionSelector.keys());
        first.ifPresent(question -> others.remove(question.key()));
        JobDraft draft = JobDraft.of(start, turn.now()).skippingAll(others);
        return CheckDialog.prefilled(turn, draft, new Lines().add(turn.words("community.prefilled")));
    }
}

package coach.connects.feature.check;

import coach.connects.chat.GroupMembers.Belonging;
import coach.connects.chat.RichText;
import coach.connects.check.CheckQuestion;
import coach.connects.check.CostQuote;
import coach.connects.check.Decision;
import coach.connects.check.PublicVerdict;
import coach.connects.check.QuestionSelector;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.feature.community.CardFormatter;
import coach.connects.feature.community.CardSharing;
import coach.connects.feature.community.JobAddress;
import coach.connects.feature.community.MembershipCheck;
import coach.connects.feature.wording.GroupNameFormatter;
import coach.connects.persistence.CommunityRepository;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import coach.connects.posting.MemberSince;
import coach.connects.posting.Posting;
import coach.connects.session.CheckSession;
import coach.connects.session.GroupCard;
import coach.connects.session.KnownGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What a member's own check has from their groups, and gives back to them. */
final class GroupKnowledge {
    private GroupKnowledge() {}

    /**
     * The check of whoever pressed "Check it for me": it starts from what the group knows and asks one question at most.
     *
     * Its address can be passed on, so of anybody from elsewhere the group's platform is asked.
     *
     * @param argument a job's number, with the code of the group that knows it before an underscore
     */
    static Optional<CommandResult> pressed(CommandContext context, String argument, MembershipCheck membershipCheck) {
        Optional<JobAddress> address = JobAddress.FORM.read(argument);
        Optional<JobId> job = JobId.of("~" + address.map(JobAddress::number).orElse(argument));
        if (job.isEmpty()) {
            return Optional.empty();
        }
        CommandContext own = remembering(context).inPrivate();
        Optional<GroupCard> known = address.flatMap(one -> context.archive().known(one.community(), job.get()));
        return Optional.of(known.map(card ->
                        admitted(own, card, membershipCheck.of(own, card.group().at())))
                .orElseGet(() -> CheckDialog.started(own, Posting.of(job.get()))));
    }

    /**
     * The check of a member who asks, where they alone read the answer, for a job that their group knows and they do not:
     * what the group thinks of it, and their own check from what it knows, of which it learns nothing that it did not know.
     * Empty where they have checked it before, and of any other job.
     */
    static Optional<CommandResult> begun(CommandContext own, CheckInput input) {
        return input.single()
                .flatMap(Posting::job)
                .filter(job -> GroupCheck.isKnown(own, input)
                        && own.archive().lastCheck(own.state(), job).isEmpty())
                .flatMap(job -> own.archive().known(own.state(), job).stream()
                        .findFirst()
                        .map(card -> prefilled(own, card, known(own, job).add(own.text("community.prefilled")))
                                .untoldToGroups()));
    }

    private static CommandResult admitted(CommandContext context, GroupCard known, Belonging belonging) {
        if (belonging == Belonging.MEMBER) {
            return prefilled(context, known, new TextLines().add(context.text("community.prefilled")));
        }
        CommandResult bare =
                CheckDialog.started(context, Posting.of(known.card().job()));
        return belonging == Belonging.STRANGER
                ? bare
                : bare.withFirstMessage(context.draft(context.text("community.prefilled.untold")));
    }

    /** What the freelancer's groups know of a job, a line each. */
    static TextLines known(CommandContext context, JobId job) {
        TextLines lines = new TextLines();
        for (GroupCard known : context.archive().known(context.state(), job)) {
            lines.add(context.text(
                    "community.known",
                    "group",
                    GroupNameFormatter.of(context.view(), known.group()),
                    "decision",
                    context.text(decision(context, known).key()),
                    "count",
                    known.card().members().size(),
                    "tally",
                    CardFormatter.tally(context.view(), known.card().votes())));
        }
        return lines;
    }

    /** After a verdict: the groups that know the job learn what is new, and the member what they know of its text. */
    static List<MessageDraft> after(CommandContext context, Posting posting, CommunityRepository communities) {
        if (context.state().groups().places().isEmpty()) {
            return List.of();
        }
        List<MessageDraft> says = new ArrayList<>(CardSharing.update(communities, context, posting));
        CostQuote quote = VerdictService.check(context, posting).quote();
        for (KnownGroups.GroupRef group : context.state().groups().places()) {
            Community community = communities.community(group.at().chatKey());
            Optional<RichText> remark = posting.get(Fact.FINGERPRINT)
                    .flatMap(print -> communities.nearDuplicate(community, posting.job(), print))
                    .flatMap(twin -> sameText(context, posting, twin.card()))
                    .or(() -> CardFormatter.priceWarning(context.view(), community, quote));
            if (remark.isPresent()) {
                says.add(context.draft(remark.get()));
                break;
            }
        }
        return says;
    }

    /** Without its link a job that the group knows is that job, and no copy of it, unless its client is another (W-19). */
    private static Optional<RichText> sameText(CommandContext context, Posting posting, SharedCard known) {
        Posting theirs = known.posting().newest();
        boolean another = posting.job().isPresent()
                || differ(posting.get(Fact.CLIENT_COUNTRY), theirs.get(Fact.CLIENT_COUNTRY), String::equals)
                || differ(posting.get(Fact.MEMBER_SINCE), theirs.get(Fact.MEMBER_SINCE), MemberSince::agreesWith);
        if (another) {
            return Optional.of(CardFormatter.duplicateWarning(context.view(), known));
        }
        RichText lines = known(context, known.job()).text();
        return lines.plain().isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    /** Whether both are known, and not the same. */
    private static <T> boolean differ(Optional<T> one, Optional<T> other, BiPredicate<T, T> same) {
        return one.isPresent() && other.isPresent() && !same.test(one.get(), other.get());
    }

    private static Decision decision(CommandContext context, GroupCard known) {
        Posting posting = known.card().posting().newest();
        return PublicVerdict.of(posting, context.policies().standard(), context.now())
                .verdict()
                .decision();
    }

    /** The same context of somebody who has used the bot in this group, as they have now. */
    static CommandContext remembering(CommandContext context) {
        if (context.event().source().chat().isPrivate()) {
            return context;
        }
        KnownGroups.GroupRef group = KnownGroups.GroupRef.of(
                context.event().source().chat(), context.event().source().group());
        return context.with(
                context.state().withSession(talk -> talk.with(talk.groups().after(group))));
    }

    /** All questions but the most decisive one are skipped beforehand. */
    private static CommandResult prefilled(CommandContext context, GroupCard known, TextLines intro) {
        Posting start = known.card().posting().forMember(context.now());
        Optional<CheckQuestion> first =
                QuestionSelector.needed(start, VerdictService.context(context.view()), List.of());
        List<String> others = new ArrayList<>(QuestionSelector.keys());
        first.ifPresent(question -> others.remove(question.key()));
        CheckSession session = CheckSession.of(start, context.now()).skippingAll(others);
        return CheckDialog.prefilled(context, session, intro);
    }
}

package coach.connects.feature.community;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.check.Decision;
import coach.connects.community.CardParticipation;
import coach.connects.community.Community;
import coach.connects.community.Opinion;
import coach.connects.community.SharedCard;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.CommunityEffect;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.View;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.profile.Identity;
import coach.connects.session.KnownGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@code /verdicts [WORDS]}: the verdicts that the members of a group share, newest first, in pages; and the buttons of
 * a card and of the made-up job of the week. A press makes no state for whoever presses: an opinion is kept on the card alone.
 */
public final class VerdictsCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "verdicts",
                    Category.CHECK_A_JOB,
                    false,
                    CommandParameter.of("words", CommandParameter.Type.WORDS).withSuggestions())
            .anywhere()
            .reading();

    private final MembershipCheck membershipCheck;

    public VerdictsCommand(MembershipCheck membershipCheck) {
        this.membershipCheck = membershipCheck;
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return Stream.of(Decision.values())
                .map(decision -> Suggestion.of(view.plain(decision.key())))
                .toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        KnownGroups groups = context.state().groups();
        Optional<String> group = context.at().isPrivate()
                ? Stream.concat(groups.joined(context.at().platform()).stream(), groups.joined().stream())
                        .map(ref -> ref.at().chatKey())
                        .findFirst()
                : Optional.of(context.at().chatKey());
        if (group.isEmpty()) {
            return context.reply(context.text("community.verdicts.where"));
        }
        return CommandResult.of(context.state()).withEffect(communities -> {
            Community community = communities.community(group.get());
            return admitted(
                    context, community, () -> List.of(new VerdictList(context, communities, community).page(words, 0)));
        });
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return onSharedButton(context, argument);
    }

    @Override
    public CommandResult onSharedButton(CommandContext context, String argument) {
        Optional<WeeklyVerdict> weekly = WeeklyVerdict.FORM.read(argument);
        if (weekly.isPresent()) {
            return CommandResult.of(context.state())
                    .withEffect(communities -> List.of(weekly.get().pressed(context, communities)));
        }
        return CardButton.FORM
                .read(argument)
                .map(button -> answered(
                        context,
                        button.community(),
                        (communities, here) -> pressed(context, communities, here, button)))
                .or(() -> VerdictList.PageButton.FORM
                        .read(argument)
                        .map(page -> answered(
                                context,
                                page.community(),
                                (communities, here) ->
                                        List.of(new VerdictList(context, communities, here).pressed(page)))))
                .orElseGet(() -> Command.super.onSharedButton(context, argument));
    }

    /** The answer in a community of this code, to whoever may know it. */
    private CommandResult answered(
            CommandContext context, String code, BiFunction<CommunityRepository, Community, List<MessageDraft>> says) {
        return CommandResult.of(context.state()).withEffect(communities -> {
            List<MessageDraft> answer = communities
                    .byCode(code)
                    .filter(known -> isHere(context, known))
                    .map(known -> admitted(context, known, () -> says.apply(communities, known)))
                    .orElse(List.of());
            return answer.isEmpty()
                    ? List.of(context.draft(context.text("community.card.gone")).ephemeral())
                    : answer;
        });
    }

    @Override
    public Optional<CommunityEffect> onPosted(String argument, ChatAddress at, String message) {
        return CardButton.FORM
                .read(argument)
                .filter(button -> button.verb() == CardButton.Verb.AGREE)
                .map(button -> communities -> {
                    communities
                            .byCode(button.community())
                            .filter(known -> known.chat().equals(at.chatKey()))
                            .ifPresent(known ->
                                    communities.posted(known, button.job(), PostedCardUpdater.copy(at, message)));
                    return List.of();
                });
    }

    private List<MessageDraft> admitted(
            CommandContext context, Community community, Supplier<List<MessageDraft>> says) {
        return membershipCheck
                .refusal(context, ChatAddress.groupOf(community.chat()))
                .map(why -> List.of(context.draft(why).ephemeral()))
                .orElseGet(says);
    }

    /** A card's button answers in its own group, and in private whoever belongs to that. */
    private static boolean isHere(CommandContext context, Community community) {
        return context.at().isPrivate()
                || community.chat().equals(context.at().chatKey())
                || community.id().equals(context.at().chatKey());
    }

    private static List<MessageDraft> pressed(
            CommandContext context, CommunityRepository communities, Community community, CardButton button) {
        Optional<VersionedCard> kept = communities
                .card(community, button.job())
                .filter(known -> !known.card().removed());
        if (kept.isEmpty()) {
            return List.of();
        }
        return switch (button.verb()) {
            case CARD ->
                List.of(new CardMessage(context.view(), communities, community)
                        .inPlaceOfList(kept.get(), context.at()));
            case AGREE -> opined(context, communities, community, kept.get().card(), true);
            case DISAGREE -> opined(context, communities, community, kept.get().card(), false);
        };
    }

    private static List<MessageDraft> opined(
            CommandContext context,
            CommunityRepository communities,
            Community community,
            SharedCard before,
            boolean agrees) {
        Identity member = context.state().id();
        List<Identity> person = context.state().identities();
        if (before.participation().opinions().size() >= CardParticipation.MOST
                && before.opinionOf(person).isEmpty()) {
            return List.of(context.draft(context.text("community.card.full", "most", CardParticipation.MOST))
                    .ephemeral());
        }
        Opinion opinion = Opinion.of(member, agrees, context.state().groups().name(), context.eventId(), context.now());
        PostedCardUpdater updater = new PostedCardUpdater(context, communities, community);
        updater.pressed(before.job());
        return communities
                .change(
                        community,
                        before.job(),
                        Optional.of(member),
                        Optional.empty(),
                        card -> card.removed() ? card : card.with(opinion, person))
                .map(after -> counted(updater, before, after))
                .orElse(List.of());
    }

    /** The card anew in its place; a word to the presser alone where nothing changed, or where they took it back. */
    private static List<MessageDraft> counted(PostedCardUpdater updater, SharedCard before, VersionedCard after) {
        CommandContext context = updater.context();
        Optional<Opinion> mine = after.card().opinionOf(context.state().identities());
        boolean same = before.opinionOf(context.state().identities())
                .filter(earlier -> mine.filter(earlier::isSameAs).isPresent())
                .isPresent();
        if (same && mine.filter(Opinion::takenBack).isEmpty()) {
            String said = mine.filter(Opinion::agrees).isPresent()
                    ? "community.card.agreed-before"
                    : "community.card.disagreed-before";
            return List.of(context.draft(context.text(said)).ephemeral());
        }
        boolean pressed = context.event() instanceof ChatEvent.ButtonPress;
        if (!pressed
                && !updater.communities()
                        .copies(updater.community(), after.card().job())
                        .isEmpty()) {
            List<MessageDraft> said = new ArrayList<>(updater.anew(before, after));
            String counted = mine.filter(Opinion::takenBack).isPresent()
                    ? "community.card.taken-back"
                    : "community.card.counted";
            said.add(context.draft(context.text(counted)).ephemeral());
            return said;
        }
        List<MessageDraft> says =
                new ArrayList<>(List.of(new CardMessage(context.view(), updater.communities(), updater.community())
                        .of(after, context.at())
                        .inPlaceOfPressed()));
        mine.filter(Opinion::takenBack)
                .ifPresent(opinion -> says.add(
                        context.draft(context.text("community.card.taken-back")).ephemeral()));
        says.addAll(updater.anew(before, after));
        return says;
    }
}

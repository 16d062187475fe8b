package coach.connects.feature.check;

import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.check.Verdict;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.VerdictButton;
import coach.connects.engine.VerdictButton.Verb;
import coach.connects.feature.check.VerdictQuestion.Wish;
import coach.connects.feature.wallet.ProposalFromCheck;
import coach.connects.feature.wording.FindingFormatter;
import coach.connects.posting.Posting;
import coach.connects.reading.format.PostingParser;
import coach.connects.session.ActiveButton;
import coach.connects.session.CheckRecord;
import coach.connects.session.CheckSession;
import coach.connects.session.Conversation;
import coach.connects.session.PendingQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers what somebody says of the verdict that stands in their private chat: whether to apply after all, why, what its word
 * means. What stands is the newest verdict of the last day, or the made-up one of the example; while a check still asks for a
 * fact, none does.
 */
final class VerdictTalk {
    /** What can only be answered once all that the verdict waits for is told. */
    private static final Set<Wish> ASKING = Set.of(Wish.ADVICE, Wish.JUDGING, Wish.SKIPPING, Wish.APPLYING);

    private final CommandContext context;
    private final PostingParser reader;

    VerdictTalk(CommandContext context, PostingParser reader) {
        this.context = context;
        this.reader = reader;
    }

    /** The answer; empty where the words are not of a verdict, or none stands. */
    Optional<CommandResult> answer(String words) {
        return context.at().isPrivate()
                ? VerdictQuestion.of(context, words)
                        .flatMap(this::answer)
                        .or(() -> VerdictQuestion.below(context, words).flatMap(this::below))
                : Optional.empty();
    }

    /** Its reasons, or which part of it is to be put right. */
    private Optional<CommandResult> below(Wish wish) {
        return VerdictButton.asked(context)
                .flatMap(id -> context.archive().check(context.state(), id))
                .flatMap(check -> wish == Wish.WHY ? why(check) : disputed(check));
    }

    private Optional<CommandResult> why(CheckRecord check) {
        return VerdictActions.pressed(context, Verb.WHY, check.id()).map(CommandResult::asNewMessages);
    }

    private Optional<CommandResult> disputed(CheckRecord check) {
        return Optional.of(context.reply(context.draft(context.text("check.wrong.ask"))
                .withRow(
                        VerdictActions.button(context, "button.why", Verb.WHY, check),
                        VerdictActions.button(context, "check.button.tell", Verb.TELL, check))));
    }

    private Optional<CommandResult> answer(VerdictQuestion asked) {
        if (asked.wish() == Wish.MEANING) {
            return asked.named().isPresent() || standing().isPresent()
                    ? Optional.of(context.reply(meaning(asked.named())))
                    : Optional.empty();
        }
        if (waitsElsewhere()) {
            return Optional.empty();
        }
        Optional<CheckSession> open = CheckDialog.open(context).filter(CheckUpdate::waitsForFact);
        if (open.isPresent()) {
            return ASKING.contains(asked.wish())
                    ? CheckDialog.askedAgain(
                            context, open.get(), context.text("verdict.not-yet", "button", context.text("button.now")))
                    : Optional.empty();
        }
        return isExample() ? ofExample(asked) : standing().flatMap(check -> of(check, asked));
    }

    private Optional<CommandResult> of(CheckRecord check, VerdictQuestion asked) {
        return switch (asked.wish()) {
            case ADVICE -> appliedOr(check, "verdict.advice.");
            case JUDGING -> appliedOr(check, "verdict.judging.");
            case SKIPPING -> appliedOr(check, skipping(check.verdict()));
            case APPLYING -> appliedOr(check, "verdict.applying.");
            case LEAVING -> VerdictActions.pressed(context, Verb.NO, check.id());
            case WHY -> why(check);
            case RETURNING -> VerdictActions.pressed(context, Verb.OPEN, check.id());
            case DISPUTING -> disputed(check);
            case MEANING -> Optional.empty();
        };
    }

    /** Whoever recorded the proposal is told so, and asks no more whether to send it. */
    private Optional<CommandResult> appliedOr(CheckRecord check, String key) {
        return new ProposalFromCheck(context, check.id())
                .leaving()
                .or(() -> Optional.of(context.reply(advice(check, key))));
    }

    private Optional<CommandResult> ofExample(VerdictQuestion asked) {
        return switch (asked.wish()) {
            case WHY -> Optional.of(ExampleCheck.why(context, reader));
            case ADVICE, JUDGING, SKIPPING, APPLYING -> {
                Posting posting = ExampleCheck.posting(context, reader);
                Verdict verdict = ExampleCheck.verdict(context, posting);
                String key = asked.wish() == Wish.SKIPPING ? skipping(verdict) : "verdict.advice.";
                TextLines lines = advice(key, posting, verdict);
                yield Optional.of(context.reply(
                        lines.add(context.text("check.example.foot")).text()));
            }
            default -> Optional.empty();
        };
    }

    /** Whether to skip it is what whether to apply is, the other way round; to weigh it stays the same. */
    private static String skipping(Verdict verdict) {
        return verdict.decision() == Decision.CAUTION ? "verdict.advice." : "verdict.skipping.";
    }

    private MessageDraft advice(CheckRecord check, String key) {
        return context.draft(advice(key, check.posting(), check.verdict()).text())
                .withTone(check.verdict().decision())
                .withRow(VerdictButton.answers(context, check))
                .withRow(VerdictActions.button(context, "button.why", Verb.WHY, check));
    }

    /** The verdict's answer, and what it rests on. */
    private TextLines advice(String key, Posting posting, Verdict verdict) {
        String decision = verdict.decision().word();
        TextLines lines = new TextLines()
                .add(context.text(key + decision, "button", context.text("button.applied")))
                .addAll(FindingFormatter.advice(
                        context.view(),
                        verdict.reasons(context.state().profile().experienceOrNew()),
                        context.state().preferences()));
        verdict.hint().ifPresent(hint -> lines.add(context.messages().text(hint.key(), hint.values())));
        FindingFormatter.title(context.view(), posting).ifPresent(lines::add);
        return lines;
    }

    /** Of the verdict that was named, or else of all three. */
    private RichText meaning(Optional<Decision> named) {
        TextLines lines = new TextLines();
        Arrays.stream(Decision.values())
                .filter(decision -> named.isEmpty() || named.get() == decision)
                .forEach(decision -> lines.add(context.text("verdict.meaning." + decision.word())));
        return lines.text();
    }

    /** Whether a question of another kind waits, which these words may answer. */
    private boolean waitsElsewhere() {
        return context.openConversation()
                .map(Conversation::topic)
                .filter(PendingQuestion.class::isInstance)
                .isPresent();
    }

    private boolean isExample() {
        return newest().stream()
                .anyMatch(button -> button.action().command().equals("check")
                        && ExampleCheck.OF_IT.contains(button.action().argument()));
    }

    private List<ActiveButton> newest() {
        return context.state().buttons().newestMessage(context.at().chatKey());
    }

    /** The check whose verdict was shown last in this chat, used up or not. */
    private Optional<CheckRecord> standing() {
        return context.state().buttons().all().stream()
                .filter(button -> button.chat().equals(context.at().chatKey())
                        && button.shownAt().plus(Conversation.PATIENCE).isAfter(context.now()))
                .flatMap(button -> VerdictButton.APPLIED.read(button.action().argument()).stream())
                .reduce((older, newer) -> newer)
                .flatMap(shown -> context.archive().check(context.state(), shown.check()));
    }
}

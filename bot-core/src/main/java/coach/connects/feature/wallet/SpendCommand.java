package coach.connects.feature.wallet;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PoolSearch;
import coach.connects.engine.VerdictButton;
import coach.connects.engine.View;
import coach.connects.feature.community.ShareButtons;
import coach.connects.feature.reminder.WeeklyBadgeConsent;
import coach.connects.feature.wording.PolicyUpgradeOffer;
import coach.connects.money.Connects;
import coach.connects.parsing.ParseResult;
import coach.connects.profile.WeeklyBadge;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.EntryDraft;
import coach.connects.wallet.EntryKind;
import coach.connects.wallet.FreeReason;
import coach.connects.wallet.Pool;
import coach.connects.wallet.ProposalClass;
import coach.connects.wallet.RecordedEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code /spend N|small|medium|large|invitation|offer|cloud [LINK] [boost N] [on DATE]} and {@code /spend badge|ad N}:
 * records a proposal and its boost, or what else costs Connects (G-09 to G-14, W-11). It also answers the button "I
 * applied" of a check.
 */
public final class SpendCommand extends EntryCommand {
    static final CommandSpec DECLARATION = CommandSpec.of(
                    "spend",
                    Category.KEEP_THE_WALLET,
                    true,
                    CommandParameter.of("amount", CommandParameter.Type.NUMBER),
                    CommandParameter.of("what", CommandParameter.Type.WORDS).withSuggestions(),
                    CommandParameter.of("link", CommandParameter.Type.JOB),
                    CommandParameter.of("boost", CommandParameter.Type.NUMBER).withItsName(),
                    CommandParameter.of("on", CommandParameter.Type.DATE).withItsName(),
                    CommandParameter.of("note", CommandParameter.Type.WORDS).withItsName())
            .ofEitherPool();
    private static final List<String> KINDS =
            List.of("small", "medium", "large", "invitation", "offer", "cloud", "badge", "ad");
    private static final ArgumentSyntax SYNTAX = new ArgumentSyntax(
            "spend",
            Set.of(ArgumentKind.BOOST, ArgumentKind.ON, ArgumentKind.NOTE),
            SpendKeywords.with(KINDS),
            true,
            1,
            true);

    public SpendCommand() {
        super(DECLARATION, SYNTAX);
    }

    @Override
    public Pool poolOf(CommandContext context, String words) {
        return words.strip().startsWith("boost")
                ? new PoolSearch(context.view()).ofJob(JobLinkParser.find(words).job())
                : Pool.OWN;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return KINDS.stream().map(Suggestion::of).toList();
    }

    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return VerdictButton.APPLIED
                .read(argument)
                .map(applied -> new ProposalFromCheck(context, applied.check())
                        .finish(pending -> recordOrAsk(context, pending)))
                .orElseGet(() -> super.onButton(context, argument));
    }

    @Override
    CommandResult ask(CommandContext context, PendingEntry pending) {
        ConnectsPolicy policy = new WalletAccess(context).statement().policy();
        List<ButtonSpec> sizes = new ArrayList<>();
        for (ProposalClass size : ProposalClass.values()) {
            Optional<Connects> cost = policy.costOf(size);
            cost.ifPresent(n -> sizes.add(
                    ButtonSpec.once(context.plain("wallet.button.size." + size.word(), "n", n), "spend", size.word())));
        }
        List<ButtonSpec> free = new ArrayList<>();
        for (FreeReason reason : FreeReason.values()) {
            free.add(ButtonSpec.once(context.plain("wallet.button.free." + reason.word()), "spend", reason.word()));
        }
        MessageDraft draft =
                context.draft(context.text(policy.estimates() ? "wallet.spend.ask.sizes" : "wallet.spend.ask"));
        return context.askFor(draft.withRow(sizes).withRow(free), "spend", "");
    }

    @Override
    ParseResult<EntryRequest, CommandResult> understand(
            CommandContext context, EntryArguments said, PendingEntry pending) {
        Optional<CommandResult> recorded =
                pending.check().flatMap(check -> new ProposalFromCheck(context, check).recorded());
        if (recorded.isPresent()) {
            return ParseResult.refused(recorded.get());
        }
        SpendKeywords words = SpendKeywords.of(said.words());
        if (words.contradictsItself()
                || (words.free().isPresent() && said.amount().isPresent())) {
            return ParseResult.refused(context.reply(context.text("wallet.spend.which")));
        }
        if (words.purpose().isPresent()) {
            return besides(context, words.purpose().get(), said, pending);
        }
        if (said.boosted() && said.boost().isEmpty()) {
            String line = said.clauses()
                    .with(ArgumentKind.BOOST, List.of(PendingEntry.ANSWER))
                    .line();
            return asking(context, "wallet.boost.ask", pending.with(line));
        }
        if (said.amount().isEmpty() && words.isEmpty()) {
            return said.boosted()
                    ? ParseResult.of(EntryRequest.of(pending, boost(said)))
                    : asking(context, "wallet.spend.cost", withAmountOpen(said, pending));
        }
        return ParseResult.of(proposal(context, words, said, pending));
    }

    private ParseResult<EntryRequest, CommandResult> besides(
            CommandContext context, EntryDraft.Purpose purpose, EntryArguments said, PendingEntry pending) {
        if (said.job().isPresent() || said.boosted()) {
            return ParseResult.refused(context.reply(context.text("wallet.spend.which")));
        }
        if (said.amount().isEmpty()) {
            return asking(context, "wallet.spend.besides", withAmountOpen(said, pending));
        }
        return ParseResult.of(EntryRequest.of(
                pending,
                new EntryDraft.SpendingDraft(said.on(), purpose, said.amount().get(), said.note())));
    }

    private static PendingEntry withAmountOpen(EntryArguments said, PendingEntry pending) {
        List<String> free = new ArrayList<>(said.words());
        free.add(PendingEntry.ANSWER);
        return pending.with(said.clauses().with(ArgumentKind.FREE, free).line());
    }

    private static ParseResult<EntryRequest, CommandResult> asking(
            CommandContext context, String key, PendingEntry pending) {
        return ParseResult.refused(OutdatedOffer.askedFirst(
                context, () -> context.askFor(context.draft(context.text(key)), "spend", pending.written())));
    }

    private static EntryDraft boost(EntryArguments said) {
        return new EntryDraft.BoostDraft(said.on(), said.job(), said.boost().orElseThrow(), said.note());
    }

    private static EntryRequest proposal(
            CommandContext context, SpendKeywords words, EntryArguments said, PendingEntry pending) {
        ProposalFromCheck fromCheck =
                new ProposalFromCheck(context, pending.check().orElse(""));
        Optional<ProposalClass> size = words.size().filter(any -> said.amount().isEmpty());
        List<EntryDraft> drafts = new ArrayList<>();
        drafts.add(new EntryDraft.ProposalDraft(
                said.on(),
                said.job(),
                said.amount(),
                size.or(() -> said.amount().flatMap(fromCheck::sizeOf)),
                words.free(),
                fromCheck.check().map(check -> check.id()),
                said.note()));
        if (said.boosted()) {
            drafts.add(boost(said));
        }
        return new EntryRequest(drafts, pending, said.amount().flatMap(fromCheck::shownAfter));
    }

    @Override
    Receipt decorate(Receipt plain, EntryRequest request) {
        CommandContext context =
                new ProposalFromCheck(plain.context(), request.pending().check().orElse("")).closingTheCheck();
        Receipt receipt = plain.in(context);
        Optional<Connects> cost = receipt.made().entries().stream()
                .filter(entry -> entry.kind() == EntryKind.PROPOSAL)
                .map(entry -> Connects.of(-entry.amount()))
                .findFirst();
        boolean boosted = receipt.made().entries().stream().anyMatch(entry -> entry.kind() == EntryKind.BOOST);
        Receipt all = cost.isPresent() && !boosted
                ? receipt.withRow(ButtonSpec.of(context.plain("wallet.button.boost"), "spend", boostOf(request)))
                : receipt;
        Receipt shareable = askingForTheBadge(sharing(besideEarlier(all), request));
        return cost.map(paid -> besideTheRules(shareable, paid)).orElse(shareable);
    }

    /** A job that has a proposal already may have got its second by a slip: Upwork takes one of each. */
    private static Receipt besideEarlier(Receipt receipt) {
        CommandContext context = receipt.context();
        return EarlierProposal.of(context, receipt.made().entries())
                .map(earlier -> receipt.withText(earlier.told(context)))
                .orElse(receipt);
    }

    /**
     * A first week of the badge may be recorded by itself from now on (W-36), and one at another price at that; a single
     * Connect of it is none.
     */
    private static Receipt askingForTheBadge(Receipt receipt) {
        CommandContext context = receipt.context();
        Optional<RecordedEntry> badge = receipt.made().entries().stream()
                .filter(entry -> entry.kind() == EntryKind.BADGE && entry.amount() < -1)
                .findFirst();
        if (badge.isEmpty()) {
            return receipt;
        }
        Connects each = Connects.of(-badge.get().amount());
        Optional<WeeklyBadge> other = WeeklyBadgeConsent.otherThan(context.view(), each);
        if (other.isPresent()) {
            return receipt.withText(WeeklyBadgeConsent.changeQuestion(context.view(), other.get(), each))
                    .withRow(WeeklyBadgeConsent.change(context.view(), other.get(), each));
        }
        if (!WeeklyBadgeConsent.isOpen(context.view())) {
            return receipt;
        }
        CommandContext asked = context.with(WeeklyBadgeConsent.asked(context.state()));
        return receipt.in(asked)
                .withText(WeeklyBadgeConsent.question(context.view(), each))
                .withRow(WeeklyBadgeConsent.answers(
                                context.view(), each, badge.get().effectiveOn())
                        .toArray(ButtonSpec[]::new));
    }

    /** Who applied may tell their group of the job: nobody loses by it any more. */
    private static Receipt sharing(Receipt receipt, EntryRequest request) {
        CommandContext context = receipt.context();
        List<ButtonSpec> share = new ProposalFromCheck(
                        context, request.pending().check().orElse(""))
                .check()
                .map(check -> ShareButtons.afterwards(context, check))
                .orElse(List.of());
        return share.isEmpty() ? receipt : receipt.withRow(share.get(0));
    }

    /** Dearer than anything that the policy in force knows: the rules of today are offered once (W-12). */
    private static Receipt besideTheRules(Receipt receipt, Connects cost) {
        ConnectsPolicy policy = receipt.made().statement().policy();
        List<ButtonSpec> offer = PolicyUpgradeOffer.buttons(receipt.context(), policy);
        Connects most = policy.dearestProposal().orElse(cost);
        return most.compareTo(cost) >= 0 || offer.isEmpty()
                ? receipt
                : receipt.withText(receipt.context()
                                .text("wallet.spend.dearer", "most", most, "rules", RichText.of(policy.title())))
                        .withRow(offer.get(0));
    }

    private static String boostOf(EntryRequest request) {
        return EntryArgumentsParser.job(request.pending().line())
                .map(job -> "boost " + job.value())
                .orElse("boost");
    }
}

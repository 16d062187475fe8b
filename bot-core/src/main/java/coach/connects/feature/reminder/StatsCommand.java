package coach.connects.feature.reminder;

import coach.connects.chat.AutocompleteProvider.AutocompleteQuery;
import coach.connects.chat.AutocompleteProvider.Suggestion;
import coach.connects.chat.CommandParameter;
import coach.connects.chat.CommandSpec;
import coach.connects.chat.CommandSpec.Category;
import coach.connects.chat.RichText;
import coach.connects.check.Decision;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.Command;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.TextLines;
import coach.connects.engine.View;
import coach.connects.feature.reminder.ProposalStatistics.ProposalRecord;
import coach.connects.feature.wording.MoneyFormatter;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.parsing.EnumNames;
import coach.connects.parsing.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code /stats [PERIOD] [by verdict|boost|country|level|price|proposals]}: what one's proposals came to, in six lines at
 * most, or group by group.
 */
public final class StatsCommand implements Command {
    private static final CommandSpec DECLARATION = CommandSpec.of(
                    "stats",
                    Category.LOOK_BACK,
                    false,
                    CommandParameter.of("period", CommandParameter.Type.WORDS).withSuggestions(),
                    CommandParameter.choice("by", words()).withItsName())
            .ofEitherPool()
            .reading();
    private static final List<String> USUAL = List.of("week", "month", "all");
    private static final int IN_A_ROW = 3;
    /** Of fewer cases a share says nothing. */
    private static final int ENOUGH = 10;

    private static final int HUNDRED = 100;

    private static String[] words() {
        return Arrays.stream(StatsGrouping.values()).map(EnumNames::of).toArray(String[]::new);
    }

    @Override
    public CommandSpec spec() {
        return DECLARATION;
    }

    @Override
    public List<Suggestion> suggest(View view, AutocompleteQuery query) {
        return USUAL.stream().map(Suggestion::of).toList();
    }

    @Override
    public CommandResult execute(CommandContext context, String words) {
        return StatsRequest.read(words, context.today())
                .map(request -> context.reply(answer(context, request)))
                .orElseGet(() -> context.reply(context.text("stats.unread", "words", words)));
    }

    /** Told apart by something else, in the place of what was told before. */
    @Override
    public CommandResult onButton(CommandContext context, String argument) {
        return argument.isEmpty()
                ? execute(context, "")
                : StatsRequest.FORM
                        .read(argument)
                        .map(request -> context.reply(answer(context, request).inPlaceOfPressed()))
                        .orElseGet(context::closedButton);
    }

    private static MessageDraft answer(CommandContext context, StatsRequest request) {
        ProposalStatistics ever = ProposalStatistics.of(context.view());
        Optional<Period> days = request.days(context.today());
        ProposalStatistics sent =
                days.map(some -> ever.during(some, context.zone())).orElse(ever);
        if (ever.all().isEmpty() && sent.skipped() == 0) {
            return context.draft(context.text("stats.none"))
                    .withRow(ButtonSpec.saying(context.plain("words.button.first"), "/check"));
        }
        TextLines lines = new TextLines();
        days.ifPresent(some -> lines.add(
                some.from().equals(some.to())
                        ? context.text("stats.date", "day", some.from())
                        : context.text("stats.days", "from", some.from(), "to", some.to())));
        if (sent.all().isEmpty()) {
            // Of nothing there are no groups to choose from.
            lines.add(context.text(days.isPresent() ? "stats.none.days" : "stats.none"));
            saved(context, sent).ifPresent(lines::add);
            return context.draft(lines.text());
        }
        lines.add(request.by().map(by -> groups(context, by, sent.all())).orElseGet(() -> text(context, sent)));
        return context.draft(lines.text()).withRowsOf(IN_A_ROW, ways(context, request));
    }

    /** Each group that there is, with how many and how often they led to an interview. */
    private static RichText groups(CommandContext context, StatsGrouping by, List<ProposalRecord> all) {
        TextLines lines = new TextLines().add(context.text("stats.head.by." + EnumNames.of(by)));
        for (String group : by.groups()) {
            List<ProposalRecord> some =
                    all.stream().filter(sent -> by.group(sent).equals(group)).toList();
            if (!some.isEmpty()) {
                lines.add(group(context, context.text(by.key(group)), some));
            }
        }
        return lines.text();
    }

    private static RichText group(CommandContext context, RichText name, List<ProposalRecord> some) {
        long interviews = ProposalStatistics.interviews(some);
        boolean enough = some.size() >= ENOUGH;
        return context.text(
                enough ? "stats.group" : "stats.group.few",
                "group",
                name,
                "n",
                some.size(),
                "interviews",
                interviews,
                "share",
                Math.round(interviews * (double) HUNDRED / some.size()));
    }

    /** Every other way to tell them apart, and back to all of them together. */
    private static List<ButtonSpec> ways(CommandContext context, StatsRequest request) {
        List<ButtonSpec> ways = new ArrayList<>();
        for (StatsGrouping by : StatsGrouping.values()) {
            if (!request.by().equals(Optional.of(by))) {
                ways.add(button(context, "stats.button." + EnumNames.of(by), request.by(by)));
            }
        }
        if (request.by().isPresent()) {
            ways.add(button(context, "button.back", request.together()));
        }
        return ways;
    }

    private static ButtonSpec button(CommandContext context, String label, StatsRequest request) {
        return ButtonSpec.of(context.plain(label), "stats", StatsRequest.FORM.write(request));
    }

    private static RichText text(CommandContext context, ProposalStatistics sent) {
        List<ProposalRecord> all = sent.all();
        long interviews = ProposalStatistics.interviews(all);
        long hires = ProposalStatistics.hires(all);
        TextLines lines = new TextLines()
                .add(context.text(
                        "stats.head",
                        "n",
                        all.size(),
                        "connects",
                        ProposalStatistics.spent(all),
                        "paid",
                        MoneyFormatter.of(
                                context.view(), ProposalStatistics.paid(all).toCents())));
        long told = ProposalStatistics.told(all);
        lines.add(
                told == 0
                        ? context.text("stats.untold")
                        : context.text("stats.outcomes", "interviews", interviews, "hires", hires, "told", told));
        per(context, "stats.per-interview", all, interviews).ifPresent(lines::add);
        per(context, "stats.per-hire", all, hires).ifPresent(lines::add);
        boost(context, all, lines);
        lines.add(verdicts(context, all));
        saved(context, sent).ifPresent(lines::add);
        return lines.text();
    }

    /** What was not spent because the advice was followed; nothing of nothing. */
    private static Optional<RichText> saved(CommandContext context, ProposalStatistics sent) {
        Connects kept = sent.saved();
        if (sent.skipped() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                kept.isZero()
                        ? context.text("stats.saved.untold", "n", sent.skipped())
                        : context.text(
                                "stats.saved", "n", sent.skipped(), "connects", kept, "worth", worth(context, kept)));
    }

    /** What those are worth that were never spent: the policy's price, for no lot has paid them. */
    private static RichText worth(CommandContext context, Connects kept) {
        return context.state()
                .wallet()
                .terms()
                .policy(context.today(), context.policies())
                .worth(kept)
                .filter(dollars -> !kept.isZero())
                .map(dollars -> RichText.of(" ")
                        .plus(context.text("reminder.worth", "worth", MoneyFormatter.of(context.view(), dollars))))
                .orElse(RichText.of(""));
    }

    /** What each of so many cost; nothing of what there was none of. */
    private static Optional<RichText> per(CommandContext context, String key, List<ProposalRecord> all, long times) {
        if (times == 0) {
            return Optional.empty();
        }
        Connects each = Connects.of(
                Math.toIntExact(Math.round(ProposalStatistics.spent(all).value() / (double) times)));
        Usd paid =
                ProposalStatistics.paid(all).dividedBy(Math.toIntExact(times)).toCents();
        RichText worth =
                RichText.of(" ").plus(context.text("reminder.worth", "worth", MoneyFormatter.of(context.view(), paid)));
        return Optional.of(context.text(key, "n", each, "worth", worth));
    }

    private static void boost(CommandContext context, List<ProposalRecord> all, TextLines lines) {
        List<ProposalRecord> boosted =
                all.stream().filter(ProposalRecord::boosted).toList();
        if (boosted.isEmpty()) {
            return;
        }
        List<ProposalRecord> plain = all.stream().filter(one -> !one.boosted()).toList();
        lines.add(context.text(
                "stats.boost",
                "boosted",
                boosted.size(),
                "interviews",
                ProposalStatistics.interviews(boosted),
                "plain",
                plain.size(),
                "others",
                ProposalStatistics.interviews(plain)));
    }

    /** How many there were of each verdict, but of those that there were none of. */
    private static RichText verdicts(CommandContext context, List<ProposalRecord> all) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("apply", count(all, Decision.APPLY));
        counts.put("caution", count(all, Decision.CAUTION));
        counts.put("skip", count(all, Decision.SKIP));
        counts.put(
                "unchecked", all.stream().filter(one -> one.verdict().isEmpty()).count());
        String some = counts.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> context.plain("stats.verdicts." + one.getKey(), "n", one.getValue()))
                .collect(Collectors.joining(", "));
        return context.text("stats.verdicts", "verdicts", RichText.of(some));
    }

    private static long count(List<ProposalRecord> all, Decision decision) {
        return all.stream()
                .filter(one -> one.verdict().filter(decision::equals).isPresent())
                .count();
    }
}

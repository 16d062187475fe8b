package coach.connects.feature.guide;

import coach.connects.chat.RichText;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.PayloadCodec;
import coach.connects.engine.TextLines;
import coach.connects.feature.wallet.WalletFormatter;
import coach.connects.money.Usd;
import coach.connects.parsing.EnumNames;
import coach.connects.parsing.WordStem;
import coach.connects.wallet.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers to questions in words: what holds, by the rules in force; the person's own figure; who says so; what to do. */
final class AnswerFormatter {
    /** The button that asks one of several questions that fit. */
    static final PayloadCodec<Asked> ASK = PayloadCodec.of("ask", Asked.class);

    /** The figures without which an answer says less. */
    private static final Map<Question, Set<String>> NEEDED = new EnumMap<>(Map.of(
            Question.PRICE, Set.of("price", "tenPrice"),
            Question.ROLLOVER, Set.of("rollover"),
            Question.COST_CLASS, Set.of("small", "medium", "large", "smallTo", "mediumTo"),
            Question.COST_HOURLY, Set.of("most"),
            Question.COST, Set.of("small", "medium", "large"),
            Question.DIFFERS, Set.of("least", "highest"),
            Question.FREE_NEW, Set.of("new"),
            Question.BUY_LIMIT, Set.of("month", "agency", "cap"),
            Question.AGENCY, Set.of("agency"),
            Question.PLANNING, Set.of("ten")));

    static {
        NEEDED.put(Question.COST_MOST, Set.of("large", "largeWorth"));
        NEEDED.put(Question.AGENCY_LIFE, Set.of("agencyRollover"));
    }

    private static final String WEEK = WordStem.of("week");
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MOST_DAYS = 3_660;

    private AnswerFormatter() {}

    /** A question to answer. */
    record Asked(Question question) {}

    /** The question which of these was meant. */
    static MessageDraft which(CommandContext context, List<Question> questions) {
        List<ButtonSpec> choices = questions.stream()
                .map(question ->
                        ButtonSpec.of(context.plain(question.key(".label")), "guide", ASK.write(new Asked(question))))
                .toList();
        return context.draft(context.text("ask.which")).withRowsOf(2, choices);
    }

    static MessageDraft of(CommandContext context, Question question, Optional<QuestionMatch> said) {
        GuideFigures figures = GuideFigures.inForce(context.view());
        TextLines lines = new TextLines().add(body(context, question, said, figures));
        own(context, question).ifPresent(lines::add);
        source(context, question, figures).ifPresent(lines::add);
        return context.draft(lines.text()).withRow(ways(context, question));
    }

    private static RichText body(
            CommandContext context, Question question, Optional<QuestionMatch> said, GuideFigures figures) {
        if (question == Question.COST_BUDGET) {
            return GuideFormatter.priced(context, said.flatMap(AnswerFormatter::budget));
        }
        if (question == Question.COST_DAYS) {
            return said.flatMap(words -> words.price()
                            .flatMap(budget -> days(words).map(days -> GuideFormatter.priced(context, budget, days))))
                    .orElseGet(() -> GuideFormatter.priced(context, said.flatMap(QuestionMatch::price)));
        }
        Map<String, Object> values = figures.values();
        Optional<RichText> several = said.flatMap(words -> NumberedAnswer.of(context, question, words, figures));
        boolean known = values.keySet().containsAll(NEEDED.getOrDefault(question, Set.of()));
        return several.orElseGet(() -> context.messages().text(key(question, known), values));
    }

    /** An amount, or the number that a budget is said to be. */
    private static Optional<Usd> budget(QuestionMatch said) {
        return said.price().or(() -> said.number().map(Usd::of));
    }

    /** "5 days", "2 weeks". */
    private static Optional<Integer> days(QuestionMatch said) {
        boolean weeks = said.stems().stream().anyMatch(WEEK::equals);
        return said.number()
                .or(() -> Optional.of(1))
                .map(n -> weeks ? n * DAYS_OF_A_WEEK : n)
                .filter(days -> days >= 1 && days <= MOST_DAYS);
    }

    /** Without caps on what is bought, there is nothing to count. */
    private static String key(Question question, boolean known) {
        boolean uncounted = question == Question.BUY_AMOUNT || question == Question.BUY_ROOM;
        return uncounted
                ? Question.BUY_LIMIT.key(".untold")
                : question.key(known && question != Question.COST_SEVERAL ? "" : ".untold");
    }

    /** The figure of this person's wallet that belongs to it, once they have told one. */
    private static Optional<RichText> own(CommandContext context, Question question) {
        if (!context.state().wallet().isInitialized()) {
            return Optional.empty();
        }
        Statement statement = context.state().wallet().on(context.today(), context.policies());
        Optional<RichText> figure = switch (question.own()) {
            case NONE -> Optional.empty();
            case EXPIRY -> WalletFormatter.next(context.view(), statement);
            case ROLLOVER -> WalletFormatter.rollover(context.view(), statement);
            case ALLOWANCE -> Optional.of(WalletFormatter.allowance(context.view(), statement));
            case BALANCE -> Optional.of(WalletFormatter.balance(context.view(), statement));
        };
        return figure.map(context.view()::ofItsPool);
    }

    private static Optional<RichText> source(CommandContext context, Question question, GuideFigures figures) {
        return question.source() == Question.Source.NONE
                ? Optional.empty()
                : Optional.of(context.text(
                        "ask.source." + EnumNames.of(question.source()),
                        "rules",
                        RichText.of(figures.policy().title())));
    }

    private static List<ButtonSpec> ways(CommandContext context, Question question) {
        List<ButtonSpec> ways = new ArrayList<>();
        for (String command : question.commands()) {
            ways.add(ButtonSpec.saying(context.plain("help.do." + command), "/" + command));
        }
        question.screen().ifPresent(screen -> ways.add(GuideFormatter.leadingTo(context, screen)));
        return ways;
    }
}

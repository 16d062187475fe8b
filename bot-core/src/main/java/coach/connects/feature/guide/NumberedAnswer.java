package coach.connects.feature.guide;

import coach.connects.chat.RichText;
import coach.connects.engine.CommandContext;
import coach.connects.money.Connects;
import coach.connects.money.Usd;
import coach.connects.parsing.WordStem;
import coach.connects.wallet.AccountKind;
import coach.connects.wallet.Cap;
import coach.connects.wallet.ConnectsPolicy;
import coach.connects.wallet.ProposalClass;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a question with a number in it: what so many Connects are worth, what so many jobs of a size cost, whether so
 * many may be bought. By the rules in force; empty where they name no such figure.
 */
final class NumberedAnswer {
    private static final String TEN_SAID = "ten";
    private static final int TEN = 10;
    /** More of anything than this nobody buys or sends; the answer says the rule instead. */
    private static final int MOST = 100_000;

    private final CommandContext context;
    private final ConnectsPolicy policy;
    private final AccountKind account;
    private final Map<String, Object> values;
    private final QuestionMatch said;

    private NumberedAnswer(CommandContext context, GuideFigures figures, QuestionMatch said) {
        this.context = context;
        this.policy = figures.policy();
        this.values = figures.values();
        this.said = said;
        this.account = context.state().wallet().terms().account(context.today());
    }

    static Optional<RichText> of(CommandContext context, Question question, QuestionMatch said, GuideFigures figures) {
        NumberedAnswer answer = new NumberedAnswer(context, figures, said);
        Optional<Integer> number = said.number()
                .or(() -> said.means(TEN_SAID) ? Optional.of(TEN) : Optional.empty())
                .filter(n -> n >= 1 && n <= MOST);
        return switch (question) {
            case PRICE -> number.flatMap(answer::price);
            case COST_SEVERAL -> number.flatMap(answer::several);
            case BUY_AMOUNT -> number.flatMap(answer::amount);
            case BUY_ROOM -> number.flatMap(answer::room);
            default -> Optional.empty();
        };
    }

    private Optional<RichText> price(int number) {
        Object price = values.get("price");
        return price == null
                ? Optional.empty()
                : policy.worth(Connects.of(number))
                        .map(worth ->
                                context.text("ask.price.of", "n", Connects.of(number), "worth", worth, "price", price));
    }

    /** Ten large jobs cost 60 Connects, $9 (G-15). */
    private Optional<RichText> several(int number) {
        Optional<ProposalClass> size = Arrays.stream(ProposalClass.values())
                .filter(one -> said.stems().contains(WordStem.of(one.word())))
                .findFirst();
        return size.filter(known -> policy.estimates())
                .flatMap(known -> Optional.ofNullable(policy.classes().get(known))
                        .flatMap(rule -> several(number, known, rule.cost().value())));
    }

    private Optional<RichText> several(int number, ProposalClass size, Connects each) {
        Connects all = Connects.of(each.value() * number);
        Optional<Usd> worth = policy.worth(all);
        return worth.map(money -> context.text(
                "ask.cost-several",
                "n",
                number,
                "size",
                RichText.of(size.word()),
                "cost",
                all,
                "worth",
                money,
                "each",
                each));
    }

    private Optional<RichText> amount(int number) {
        Optional<Connects> month = policy.cap(Cap.MONTH, account);
        Optional<Connects> cap = policy.cap(Cap.BALANCE, account);
        return month.isEmpty() || cap.isEmpty()
                ? Optional.empty()
                : Optional.of(context.text(
                        number <= Math.min(month.get().value(), cap.get().value())
                                ? "ask.buy-amount.yes"
                                : "ask.buy-amount.no",
                        "n",
                        number,
                        "month",
                        month.get(),
                        "cap",
                        cap.get()));
    }

    /** With 67 of at most 140, 73 can be bought (G-05). */
    private Optional<RichText> room(int held) {
        Optional<Connects> month = policy.cap(Cap.MONTH, account);
        Optional<Connects> cap = policy.cap(Cap.BALANCE, account);
        if (month.isEmpty() || cap.isEmpty()) {
            return Optional.empty();
        }
        int room = Math.min(month.get().value(), Math.max(0, cap.get().value() - held));
        return Optional.of(
                room == 0
                        ? context.text("ask.buy-room.none", "n", held, "cap", cap.get())
                        : context.text(
                                "ask.buy-room", "n", held, "room", room, "cap", cap.get(), "month", month.get()));
    }
}

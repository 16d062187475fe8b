package coach.connects.feature.plan;

import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.InputHandler;
import coach.connects.engine.PoolScope;
import coach.connects.parsing.Affixes;
import coach.connects.parsing.NumberWords;
import coach.connects.parsing.PoliteWords;
import coach.connects.parsing.Tokens;
import coach.connects.profile.Preferences;
import coach.connects.wallet.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A budget and a plan told in words. "My budget is 30 a week" is set by one tap (W-32); "if I send 2 proposals a week at
 * 12" is worked out (W-31).
 */
public final class SpokenPlanHandler implements InputHandler {
    private static final int LONGEST = 80;
    private static final BudgetCommand BUDGET = new BudgetCommand();
    private static final ForecastCommand FORECAST = new ForecastCommand();

    /** What begins a budget, and nothing else. */
    private static final List<String> BUDGETS = Tokens.phrases(
            "my budget is |my budget: |my budget will be |my limit is |set my budget to |set my budget at "
                    + "|set a budget of |set the budget to |set budget to |set budget of |set budget |set a budget |set my limit to "
                    + "|set a limit of |set limit to |make my budget |change my budget to |i have a budget of |my connects budget is "
                    + "|limit me to |limit my spending to |limit my connects to |i want a budget of |budget of ");

    /** The same of a time that is named first. */
    private static final List<String> OF_A_WEEK =
            List.of(" weekly budget ", " budget for this week ", " budget for the week ", " budget per week ");

    private static final List<String> OF_A_MONTH =
            List.of(" monthly budget ", " budget for this month ", " budget for the month ", " budget per month ");

    /** What begins one only where a number and its time stand behind it. */
    private static final List<String> MOSTS = Tokens.phrases(
            "i want to spend |i can only afford |i can afford |i can only spend |i will spend |i'll spend |i would like to spend |i'd like to spend |i can spend "
                    + "|i plan to spend |i don't want to spend |i do not want to spend |i dont want to spend |i want to use "
                    + "|don't let me spend |do not let me spend |dont let me spend |stop me at |stop me after |spend |never spend ");

    private static final List<String> AT_MOST = Tokens.phrases(
            "at most |max |maximum |only |no more than |not more than |more than |never more than |up to |at max |just |a maximum of ");
    private static final List<String> NONE =
            Tokens.phrases("no budget|remove my budget|remove the budget|delete my budget"
                    + "|turn off my budget|turn my budget off|turn the budget off|i want no budget|cancel my budget|stop my budget"
                    + "|i don't want a budget|i dont want a budget|without a budget");

    private static final List<String> IFS = Tokens.phrases("if i |if we |when i |suppose i |what about ");
    private static final List<String> DOING = Tokens.phrases(
            "apply|applied|to|send|sent|submit|make|spend|use|bid|on|for|with|each|every|about|around|only|just");
    private static final List<String> THEN =
            Tokens.phrases("when|will|how|until|till|what|then|do|does|is|are|can|would|in total");
    private static final List<String> SENT = Tokens.phrases("jobs|job|times|bids|bid|gigs|ones|time");

    /** What one asks ahead, and a budget of one's own, are no answers to what else is asked. */
    @Override
    public Optional<CommandResult> interrupt(CommandContext context, String words) {
        if (words.length() > LONGEST || words.indexOf('\n') >= 0 || words.startsWith("/")) {
            return Optional.empty();
        }
        Optional<Pool> named = PoolScope.named(context, words);
        String said = PoliteWords.without(named.isPresent() ? PoolScope.withoutPool(words) : words);
        Pool pool = named.orElse(Pool.OWN);
        Optional<CommandResult> planned = pace(said)
                .map(pace -> PoolScope.run(context, FORECAST.spec(), pool, there -> FORECAST.execute(there, pace)));
        return planned.or(() -> budget(said)
                .flatMap(told -> PoolScope.tryRun(context, BUDGET.spec(), pool, there -> ask(there, told))));
    }

    /**
     * A budget that was told.
     *
     * @param typed what stands behind the command's name
     * @param surely whether it can be nothing else, so that what is not understood of it is asked back
     */
    private record Told(String typed, boolean surely) {}

    private static Optional<Told> budget(String said) {
        if (NONE.contains(said)) {
            return Optional.of(new Told("off", true));
        }
        return named(said, OF_A_WEEK, " a week")
                .or(() -> named(said, OF_A_MONTH, " a month"))
                .or(() -> told(said));
    }

    private static Optional<Told> named(String said, List<String> times, String per) {
        return times.stream()
                .filter(said::contains)
                .findFirst()
                .flatMap(time -> told(String.join(" ", Tokens.of(said.replace(time, " budget ")))))
                .map(told -> new Told(told.typed() + per, told.surely()));
    }

    private static Optional<Told> told(String said) {
        String set = Affixes.withoutStart(said, BUDGETS);
        if (!set.equals(said)) {
            return Optional.of(new Told(typed(set), true));
        }
        String most = Affixes.withoutStart(said, MOSTS);
        return most.equals(said) && Affixes.withoutStart(said, AT_MOST).equals(said)
                ? Optional.empty()
                : Optional.of(new Told(typed(most), false));
    }

    /** "at most 20 connects on one job" as the command takes it: "20 connects a job". */
    private static String typed(String said) {
        String most = Affixes.withoutStart(said, AT_MOST);
        return Affixes.withoutEnds(most, List.of(" in total", " max", " maximum", " at most"))
                .replace(" proposal", " job")
                .replace(" for a job", " a job")
                .replace(" on a job", " a job")
                .replace(" for one job", " a job")
                .replace(" on one job", " a job")
                .replace(" for each job", " a job")
                .replace(" on each job", " a job")
                .replace(" on any job", " a job");
    }

    private static Optional<CommandResult> ask(CommandContext context, Told told) {
        Preferences before = context.state().preferences();
        Optional<Preferences> changed = BudgetChange.of(before, told.typed());
        if (changed.isEmpty() || changed.get().equals(before)) {
            return told.surely() ? Optional.of(BUDGET.execute(context, told.typed())) : Optional.empty();
        }
        BudgetFormatter after =
                new BudgetFormatter(context.with(context.state().withAccount(account -> account.with(changed.get())))
                        .view());
        return Optional.of(context.reply(context.draft(context.text("reminder.spoken", "line", after.changed(before)))
                .withRow(
                        ButtonSpec.sayingOnce(context.plain("reminder.button.set"), "/budget " + told.typed())
                                .asYes(),
                        ButtonSpec.no(context.view()))));
    }

    /** "how much is left if i apply to 2 jobs a week at 12 each" as the command takes it: "2 proposals a week at 12". */
    private static Optional<String> pace(String said) {
        for (String opening : IFS) {
            int at = (" " + said).indexOf(" " + opening);
            if (at >= 0) {
                return Optional.of(pace(condition(said.substring(at + opening.length()))))
                        .filter(pace -> pace.chars().anyMatch(Character::isDigit))
                        .filter(ForecastCommand::takes);
            }
        }
        return Optional.empty();
    }

    /** The words up to what is asked of them, numbers as digits. */
    private static List<String> condition(String said) {
        List<String> tokens = NumberWords.inDigits(Tokens.of(said.replace(",", " , ")));
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).equals(",") || THEN.contains(tokens.get(at))) {
                return tokens.subList(0, at);
            }
        }
        return tokens;
    }

    private static String pace(List<String> tokens) {
        List<String> pace = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.get(at);
            boolean counted =
                    !pace.isEmpty() && pace.get(pace.size() - 1).chars().allMatch(Character::isDigit);
            if (SENT.contains(word) && counted) {
                pace.add("proposals");
            } else if (word.equals("for") && counted(pace)) {
                pace.add("of");
            } else if (word.equals("every") || !DOING.contains(word)) {
                pace.add(word);
            }
        }
        return String.join(" ", pace);
    }

    /** Whether it says already how many, so that a price may follow. */
    private static boolean counted(List<String> pace) {
        return pace.stream().anyMatch(word -> word.chars().allMatch(Character::isDigit));
    }
}

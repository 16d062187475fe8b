package coach.connects.feature.wallet;

import coach.connects.engine.CommandContext;
import coach.connects.engine.VerdictButton;
import coach.connects.parsing.Digits;
import java.util.List;

/** How many others applied, as somebody reads it off a job's page: that is of the job, and no deed. */
final class OthersCounted {
    private OthersCounted() {}

    /** "Proposals: 60", "55 applied" below a verdict or in a check: how many others there are, unless one tells what one did. */
    static boolean isIn(CommandContext context, String words) {
        boolean check = VerdictButton.underNewest(context).isPresent() || SpokenEntryHandler.isChecking(context);
        List<String> said = check ? SpokenEntry.words(words) : List.of();
        boolean counted = isCountOfRivals(context, said);
        boolean others = said.stream().anyMatch(word -> context.lists("spoken.rivals.things", word))
                && said.stream().noneMatch(word -> context.lists("spoken.deeds", word));
        return counted || others;
    }

    /** "60 already applied", "proposal 60": one number, and words for those who apply; "proposal 16" may be what one paid. */
    private static boolean isCountOfRivals(CommandContext context, List<String> said) {
        List<String> numbers = said.stream().filter(Digits::areAll).toList();
        List<String> words = said.stream().filter(word -> !Digits.areAll(word)).toList();
        boolean behind = !said.isEmpty() && Digits.areAll(said.get(0));
        boolean rivals =
                words.stream().anyMatch(word -> context.lists(behind ? "spoken.rivals" : "spoken.rivals.ahead", word));
        return numbers.size() == 1
                && rivals
                && words.stream()
                        .allMatch(word -> context.lists("spoken.rivals", word)
                                || context.lists("spoken.rivals.ahead", word)
                                || context.lists("spoken.rivals.beside", word))
                && (behind || !isQuoted(context, numbers.get(0)));
    }

    private static boolean isQuoted(CommandContext context, String number) {
        return VerdictButton.underNewest(context)
                .flatMap(check -> context.archive().check(context.state(), check))
                .flatMap(check -> check.verdict().quote().cost())
                .filter(cost -> cost.toString().equals(number))
                .isPresent();
    }
}

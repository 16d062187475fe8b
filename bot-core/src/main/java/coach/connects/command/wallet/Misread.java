package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.chat.RichText;
import coach.connects.command.Lines;
import coach.connects.command.Offer;
import coach.connects.command.Step;
import coach.connects.command.Turn;
import coach.connects.conversation.Question;
import coach.connects.job.link.OtherLink;
import coach.connects.wallet.input.AmountReading;
import coach.connects.wallet.input.DateReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answers to words that a command does not understand. Nothing is recorded, and the first sentence says so. */
record Misread(Turn turn, Grammar grammar) {
    /** Words that mean nothing to the command. */
    Step unknown(String words) {
        return refused(turn.words("wallet.misread.unknown", "words", words));
    }

    /** Links to several jobs. */
    Step severalJobs(int count) {
        return refused(turn.words("wallet.misread.jobs", "count", count));
    }

    /** A link that leads to no job. */
    Step noJob(OtherLink link) {
        return turn.say(new Lines()
                .add(turn.words("wallet.misread.link"))
                .add(turn.words("check.link." + word(link.place())))
                .text());
    }

    /** Something that is no price. */
    Step price(String words) {
        return refused(turn.words("wallet.misread.price", "words", words));
    }

    /** An amount that cannot be; what was probably meant is one tap away. */
    Step amount(Sections said, Part part, String word, AmountReading reading) {
        if (!(reading instanceof AmountReading.Refused refused)) {
            return unknown(word);
        }
        RichText why = refused.instead()
                .map(instead -> turn.words(key(refused) + ".instead", "words", word, "n", instead))
                .orElseGet(() -> turn.words(key(refused), "words", word));
        return turn.say(turn.message(why)
                .row(refused.instead().stream()
                        .map(instead -> instead(said, part, instead))
                        .toList()));
    }

    private Offer instead(Sections said, Part part, Connects instead) {
        List<String> words = new ArrayList<>(said.of(part).isEmpty() || part == Part.FREE ? said.of(part) : List.of());
        words.add(instead.toString());
        String line = said.with(part, words).line();
        return Offer.once(turn.label("wallet.button.write", "n", instead), grammar.command(), line);
    }

    private String key(AmountReading.Refused refused) {
        String key = "wallet.misread.amount." + word(refused.reason());
        return grammar.least() == 0 && turn.messages().has(key + ".balance") ? key + ".balance" : key;
    }

    /** A date that may be two days is asked back with both; any other is refused. */
    Step date(Sections said, Part part, DateReading reading) {
        String written = String.join(" ", said.of(part));
        if (reading instanceof DateReading.Ambiguous two) {
            return which(said, part, written, two.candidates());
        }
        Optional<DateReading.Refused> refused = Optional.of(reading)
                .filter(DateReading.Refused.class::isInstance)
                .map(DateReading.Refused.class::cast);
        String key =
                "wallet.misread.date." + refused.map(no -> word(no.reason())).orElse("no-date");
        Optional<LocalDate> day = refused.flatMap(DateReading.Refused::day);
        if (written.isEmpty()) {
            return refused(turn.words("wallet.misread.date.none", "word", part.keyword()));
        }
        return refused(
                day.isPresent() && turn.messages().has(key + ".day")
                        ? turn.words(key + ".day", "day", day.get())
                        : turn.words(key, "words", written));
    }

    private Step which(Sections said, Part part, String written, List<LocalDate> days) {
        List<Offer> offers = days.stream()
                .map(day -> Offer.once(
                        turn.label("wallet.button.day", "day", day),
                        grammar.command(),
                        said.with(part, List.of(day.toString())).line()))
                .toList();
        String state = said.with(part, List.of(Pending.ANSWER)).line();
        return Step.of(
                turn.talkingOf(new Question(grammar.command(), state)),
                turn.message(turn.words("wallet.misread.date.which", "words", written))
                        .row(offers));
    }

    private Step refused(RichText why) {
        return turn.say(new Lines()
                .add(why)
                .add(turn.words(
                        "wallet.misread.example", "example", turn.words("command." + grammar.command() + ".example")))
                .text());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

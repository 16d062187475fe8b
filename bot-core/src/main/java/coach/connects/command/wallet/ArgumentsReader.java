package coach.connects.command.wallet;

import coach.connects.amount.Connects;
import coach.connects.amount.Usd;
import coach.connects.command.CommandContext;
import coach.connects.job.JobId;
import coach.connects.job.LowerCase;
import coach.connects.job.link.Found;
import coach.connects.job.link.JobLink;
import coach.connects.wallet.input.AmountReader;
import coach.connects.wallet.input.AmountReading;
import coach.connects.wallet.input.DateReader;
import coach.connects.wallet.input.DateReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands after a command's name, in any order where that leaves no doubt. All of it is understood, or nothing is
 * done and the answer names what was not.
 */
final class ArgumentsReader {
    private static final int LONGEST = 9_000;
    private static final List<String> UNITS = List.of("connects", "connect", "connects.", "connects,");
    private static final int DIGITS_OF_A_YEAR = 4;

    private final CommandContext context;
    private final Grammar grammar;
    private final Misread misread;
    private final List<String> known = new ArrayList<>();
    private List<String> free = List.of();
    private Optional<Connects> amount = Optional.empty();

    private ArgumentsReader(CommandContext context, Grammar grammar) {
        this.context = context;
        this.grammar = grammar;
        this.misread = new Misread(context, grammar);
    }

    static Understood<Arguments> read(CommandContext context, Grammar grammar, String text) {
        return new ArgumentsReader(context, grammar).read(text);
    }

    /** The job that is named in these words. */
    static Optional<JobId> job(String text) {
        return JobLink.find(text).job();
    }

    private Understood<Arguments> read(String text) {
        if (text.length() > LONGEST) {
            return Understood.answered(misread.unknown(text));
        }
        Found found = JobLink.find(text);
        if (!grammar.link()) {
            return parts(Sections.of(text, grammar.parts(), Optional.empty()));
        }
        if (found.jobs().size() > 1) {
            return Understood.answered(misread.severalJobs(found.jobs().size()));
        }
        if (found.job().isEmpty() && !found.others().isEmpty()) {
            return Understood.answered(misread.noJob(found.others().get(0)));
        }
        return parts(Sections.of(found.rest(), grammar.parts(), found.job()));
    }

    private Understood<Arguments> parts(Sections said) {
        // "16 for LINK", "16 on LINK": with the link taken out, nothing follows the little word.
        Sections sections = said.job().isPresent() && said.of(Part.ON).isEmpty() ? said.without(Part.ON) : said;
        free = new ArrayList<>(sections.of(Part.FREE));
        if (sections.job().isPresent()) {
            free.removeIf(word -> word.equalsIgnoreCase("for"));
        }
        takeWords();
        return boost(sections)
                .then(this::price)
                .then(this::on)
                .then(this::until)
                .then(this::barePrice)
                .then(this::amount)
                .then(this::rest);
    }

    /** Takes the command's own words out; two that stand side by side may be one of them ("new profile"). */
    private void takeWords() {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            String one = lower(free.get(i));
            String two = i + 1 < free.size() ? one + "-" + lower(free.get(i + 1)) : one;
            if (grammar.words().contains(two)) {
                known.add(two);
                i += two.equals(one) ? 0 : 1;
            } else if (grammar.words().contains(one)) {
                known.add(one);
            } else {
                others.add(free.get(i));
            }
        }
        free = others;
    }

    private Understood<Sections> on(Sections sections) {
        return sections.has(Part.ON) ? date(sections, Part.ON, sections.of(Part.ON)) : bareDay(sections);
    }

    /** A day without "on": only where it can be nothing else. */
    private Understood<Sections> bareDay(Sections sections) {
        for (int from = 0; from < free.size(); from++) {
            List<String> end = free.subList(from, free.size());
            boolean afterAnAmount = from > 0 && Character.isDigit(end.get(0).charAt(0)) && end.size() > 1;
            boolean oneWord = end.size() == 1 && !isAmount(end.get(0));
            boolean words = end.size() > 1
                    && (lower(end.get(end.size() - 1)).equals("ago")
                            || lower(end.get(0)).equals("last"));
            if (grammar.parts().contains(Part.ON) && (afterAnAmount || oneWord || words) && isDay(end)) {
                List<String> day = List.copyOf(end);
                free = new ArrayList<>(free.subList(0, from));
                return date(sections, Part.ON, day);
            }
        }
        return Understood.as(sections);
    }

    private boolean isDay(List<String> words) {
        DateReading reading = DateReader.read(String.join(" ", words), context.today());
        return !(reading instanceof DateReading.Refused no) || no.reason() != DateReading.Reason.NO_DATE;
    }

    private static boolean isAmount(String word) {
        AmountReading reading = AmountReader.readBalance(word);
        return !(reading instanceof AmountReading.Refused no) || no.reason() != AmountReading.Reason.NO_NUMBER;
    }

    private Understood<Sections> until(Sections sections) {
        return sections.has(Part.UNTIL) ? date(sections, Part.UNTIL, sections.of(Part.UNTIL)) : Understood.as(sections);
    }

    /** Reads a date; what stands behind it and is none goes to the free words. */
    private Understood<Sections> date(Sections sections, Part part, List<String> words) {
        DateReading whole = reading(sections, part, words);
        for (int end = words.size() - 1; end > 0 && whole instanceof DateReading.Refused no; end--) {
            DateReading shorter = reading(sections, part, words.subList(0, end));
            List<String> left = words.subList(end, words.size());
            if (!(shorter instanceof DateReading.Refused) && mayBeCutOff(no, left)) {
                free.addAll(left);
                takeWords();
                return dated(sections, part, words.subList(0, end), shorter);
            }
        }
        return dated(sections, part, words, whole);
    }

    /** "2 March 40" may be a day in 2040, or a day and an amount where no other amount was said. */
    private boolean mayBeCutOff(DateReading.Refused whole, List<String> left) {
        boolean year = left.get(0).length() == DIGITS_OF_A_YEAR && isAmount(left.get(0));
        return whole.reason() == DateReading.Reason.NO_DATE || (free.isEmpty() && !year);
    }

    private DateReading reading(Sections sections, Part part, List<String> words) {
        String text = String.join(" ", words);
        return part == Part.ON
                ? DateReader.read(text, context.today())
                : DateReader.readUntil(text, context.today(), day(sections));
    }

    private Understood<Sections> dated(Sections sections, Part part, List<String> words, DateReading reading) {
        if (reading instanceof DateReading.Read read) {
            return Understood.as(sections.with(part, List.of(read.day().toString())));
        }
        Sections all = sections.with(Part.FREE, all(known, free)).with(part, words);
        return Understood.answered(misread.date(all, part, reading));
    }

    private LocalDate day(Sections sections) {
        List<String> on = sections.of(Part.ON);
        return on.isEmpty() ? context.today() : LocalDate.parse(on.get(0));
    }

    private Understood<Sections> boost(Sections sections) {
        List<String> words = sections.of(Part.BOOST);
        if (!sections.has(Part.BOOST) || words.isEmpty()) {
            return Understood.as(sections);
        }
        if (!grammar.boostIsANumber()) {
            free.addAll(words);
            return Understood.as(sections.with(Part.BOOST, List.of()));
        }
        AmountReading reading = AmountReader.read(words.get(0));
        if (reading instanceof AmountReading.Read) {
            free.addAll(words.subList(1, words.size()));
            takeWords();
            return Understood.as(sections.with(Part.BOOST, words.subList(0, 1)));
        }
        Sections all = sections.with(Part.FREE, all(known, free));
        return Understood.answered(misread.amount(all, Part.BOOST, words.get(0), reading));
    }

    private Understood<Sections> price(Sections sections) {
        if (!sections.has(Part.PRICE)) {
            return Understood.as(sections);
        }
        List<String> words = sections.of(Part.PRICE);
        for (int end = Math.min(words.size(), 2); end > 0; end--) {
            List<String> left = words.subList(end, words.size());
            boolean price =
                    PriceReader.read(String.join(" ", words.subList(0, end))).isPresent();
            if (price && left.stream().limit(1).noneMatch(PriceReader::isOtherMoney)) {
                free.addAll(left);
                return Understood.as(sections.with(Part.PRICE, words.subList(0, end)));
            }
        }
        return Understood.answered(misread.price(String.join(" ", words)));
    }

    /** A price without "for": only where its sign leaves no doubt. */
    private Understood<Sections> barePrice(Sections sections) {
        for (String word : free) {
            if (grammar.parts().contains(Part.PRICE)
                    && word.startsWith("$")
                    && PriceReader.read(word).isPresent()) {
                free.remove(word);
                return Understood.as(sections.with(Part.PRICE, List.of(word)));
            }
        }
        return Understood.as(sections);
    }

    /** The amount: all that is left ("40 Connects", "forty two"), or one word of it. */
    private Understood<Sections> amount(Sections sections) {
        String whole = String.join(" ", free);
        AmountReading reading = whole.isEmpty() ? new AmountReading.Read(Connects.ZERO) : amountIn(whole);
        boolean read = !whole.isEmpty() && isAmount(whole);
        for (int i = 0; i < free.size() && !read; i++) {
            if (isAmount(free.get(i))) {
                reading = amountIn(free.get(i));
                whole = free.remove(i);
                free.removeIf(word -> UNITS.contains(lower(word)));
                return amount(sections, whole, reading);
            }
        }
        if (!read) {
            return Understood.as(sections);
        }
        free = new ArrayList<>();
        return amount(sections, whole, reading);
    }

    private Understood<Sections> amount(Sections sections, String word, AmountReading reading) {
        if (reading instanceof AmountReading.Read read) {
            amount = Optional.of(read.connects());
            return Understood.as(sections);
        }
        Sections all = sections.with(Part.FREE, all(known, free));
        return Understood.answered(misread.amount(all, Part.FREE, word, reading));
    }

    private AmountReading amountIn(String word) {
        return grammar.least() == 0 ? AmountReader.readBalance(word) : AmountReader.read(word);
    }

    private Understood<Arguments> rest(Sections sections) {
        free.removeIf(word -> word.chars().noneMatch(Character::isLetterOrDigit));
        if (!free.isEmpty()) {
            return Understood.answered(misread.unknown(String.join(" ", free)));
        }
        List<String> said = new ArrayList<>(known);
        amount.ifPresent(connects -> said.add(connects.toString()));
        Optional<Usd> price = PriceReader.read(String.join(" ", sections.of(Part.PRICE)));
        Optional<LocalDate> until = sections.of(Part.UNTIL).stream().findFirst().map(LocalDate::parse);
        Optional<Connects> boost = sections.of(Part.BOOST).stream().findFirst().flatMap(ArgumentsReader::connects);
        Optional<String> note =
                Optional.of(String.join(" ", sections.of(Part.NOTE))).filter(words -> !words.isEmpty());
        LocalDate on = day(sections);
        return Understood.as(new Arguments(
                amount,
                known,
                boost,
                sections.has(Part.BOOST),
                on,
                until,
                price,
                note,
                sections.with(Part.FREE, said).with(Part.ON, List.of(on.toString()))));
    }

    private static Optional<Connects> connects(String word) {
        return AmountReader.read(word) instanceof AmountReading.Read read
                ? Optional.of(read.connects())
                : Optional.empty();
    }

    private static List<String> all(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static String lower(String word) {
        return LowerCase.of(word);
    }
}

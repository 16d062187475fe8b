package coach.connects.feature.wallet;

import coach.connects.engine.View;
import coach.connects.money.Connects;
import coach.connects.parsing.AmountParser;
import coach.connects.parsing.CaseFolding;
import coach.connects.parsing.DateError;
import coach.connects.parsing.DateParser;
import coach.connects.parsing.PaymentParser;
import coach.connects.parsing.Tokens;
import coach.connects.posting.JobId;
import coach.connects.reading.link.JobLinkParser;
import coach.connects.reading.link.LinkScan;
import coach.connects.wallet.GrantKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody tells that happened, such as "I applied to LINK for 16", "bought 40 yesterday for $6", "they returned 6". It
 * is one only if every word of it is understood and it names one number of Connects.
 *
 * @param kind what happened
 * @param connects how many
 * @param details what stands behind the number: a link, a day, a price
 * @param grant which free ones, where that was said
 */
record SpokenEntry(Kind kind, Connects connects, String details, Optional<GrantKind> grant) {
    private static final int LONGEST = 200;
    private static final int LONGEST_PHRASE = 4;
    private static final List<String> FOR = List.of("for", "paid");

    /** What happened; where the words of several are said, the first of these. */
    enum Kind {
        BOOST("spend boost "),
        RETURN("return "),
        BADGE("spend badge "),
        AD("spend ad "),
        GRANT("grant other "),
        BUY("buy "),
        SPEND("spend "),
        ADJUST("adjust ");

        private final String command;

        Kind(String command) {
            this.command = command;
        }

        private String list() {
            return "spoken." + name().toLowerCase(Locale.ROOT);
        }

        /** Which command records it. */
        String command() {
            return command.substring(0, command.indexOf(' '));
        }
    }

    /** What these words tell; empty where they tell anything else or anything besides. */
    static Optional<SpokenEntry> read(View view, String text) {
        LinkScan scan = JobLinkParser.find(text);
        String said = scan.rest().strip();
        boolean readable = text.length() <= LONGEST
                && said.indexOf('\n') < 0
                && said.indexOf('?') < 0
                && scan.jobs().size() <= 1
                && scan.others().isEmpty();
        return readable ? new Reading(view, words(said)).entry(scan.job()) : Optional.empty();
    }

    /** What follows the command's name. */
    String arguments() {
        String what =
                grant.map(known -> known.word() + " ").orElse(kind.command.substring(kind.command.indexOf(' ') + 1));
        return (what + connects + details).strip();
    }

    /** The line that records it. */
    String line() {
        return "/" + kind.command() + " " + arguments();
    }

    /** The same as free ones of this kind. */
    SpokenEntry as(GrantKind other) {
        return new SpokenEntry(kind, connects, details, Optional.of(other));
    }

    /** The same of this job, where it names none and may. */
    SpokenEntry of(JobId job) {
        boolean mayName = (kind == Kind.SPEND || kind == Kind.BOOST) && details.indexOf('~') < 0;
        return mayName ? new SpokenEntry(kind, connects, " " + job.value() + details, grant) : this;
    }

    private static boolean isNumber(String word) {
        return AmountParser.read(word).value().isPresent();
    }

    private static List<String> words(String said) {
        List<String> words = new ArrayList<>();
        for (String token : Tokens.of(CaseFolding.of(said))) {
            int end = token.length();
            while (end > 0 && ".,!;:".indexOf(token.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end > 0) {
                words.add(token.substring(0, end));
            }
        }
        return words;
    }

    /** Takes one thing after the other out of the words; what is left has to be little words. */
    private static final class Reading {
        private final View view;
        private final List<String> all;
        private final List<String> left;

        Reading(View view, List<String> words) {
            this.view = view;
            this.all = List.copyOf(words);
            this.left = new ArrayList<>(words);
        }

        Optional<SpokenEntry> entry(Optional<JobId> job) {
            Optional<Kind> kind = kind();
            Optional<GrantKind> grant = kind.filter(Kind.GRANT::equals).flatMap(given -> grant());
            Optional<String> price = price(kind);
            Optional<String> day = day();
            List<Connects> numbers = numbers();
            if (kind.isEmpty() || numbers.size() != 1 || !left.stream().allMatch(this::isLittle)) {
                return Optional.empty();
            }
            String details = job.map(id -> " " + id.value()).orElse("")
                    + price.map(paid -> " for " + paid).orElse("")
                    + day.map(on -> " on " + on).orElse("");
            return Optional.of(new SpokenEntry(kind.get(), numbers.get(0), details, grant));
        }

        private Optional<Kind> kind() {
            for (Kind kind : Kind.values()) {
                if (takes(kind.list())) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        private Optional<GrantKind> grant() {
            for (GrantKind kind : GrantKind.values()) {
                if (kind != GrantKind.OTHER && takes("spoken.kind." + kind.word())) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** Takes out every phrase of a list; whether there was one. */
        private boolean takes(String list) {
            List<String> phrases = Tokens.phrases(view.plain(list));
            boolean said = false;
            for (int length = LONGEST_PHRASE; length > 0; length--) {
                for (int at = 0; at + length <= all.size(); at++) {
                    List<String> phrase = all.subList(at, at + length);
                    if (phrases.contains(String.join(" ", phrase))) {
                        said = true;
                        phrase.forEach(left::remove);
                    }
                }
            }
            return said;
        }

        /** What was paid: where a currency says so, or, of a purchase, behind "for". */
        private Optional<String> price(Optional<Kind> kind) {
            for (int at = 0; at < left.size(); at++) {
                String next = at + 1 < left.size() ? left.get(at + 1) : "";
                boolean paid = at > 0
                        && kind.equals(Optional.of(Kind.BUY))
                        && FOR.contains(left.get(at - 1))
                        && left.subList(0, at).stream().anyMatch(SpokenEntry::isNumber);
                List<String> from = left.subList(at, left.size());
                int length = paid || PaymentParser.isMoney(left.get(at), next) ? PaymentParser.length(from) : 0;
                if (length > 0) {
                    String price = String.join(" ", from.subList(0, length));
                    from.subList(0, length).clear();
                    return Optional.of(price);
                }
            }
            return Optional.empty();
        }

        /** The longest run of words that is a day, be it one that has to be asked back; a number by itself is none. */
        private Optional<String> day() {
            for (int length = LONGEST_PHRASE; length > 0; length--) {
                for (int at = 0; at + length <= left.size(); at++) {
                    List<String> run = left.subList(at, at + length);
                    boolean named = run.stream().anyMatch(word -> word.chars().anyMatch(Character::isLetter))
                            || run.get(0).indexOf('-') > 0
                            || run.get(0).indexOf('/') > 0;
                    String words = String.join(" ", run);
                    if (named && isDay(words)) {
                        run.clear();
                        return Optional.of(words);
                    }
                }
            }
            return Optional.empty();
        }

        private boolean isDay(String words) {
            return DateParser.read(words, view.today())
                    .refusal()
                    .filter(error -> !error.reason().isQuestion() && error.reason() != DateError.Reason.FUTURE)
                    .isEmpty();
        }

        private List<Connects> numbers() {
            List<Connects> numbers = new ArrayList<>();
            left.removeIf(word -> {
                Optional<Connects> number = AmountParser.read(word).value();
                number.ifPresent(numbers::add);
                return number.isPresent();
            });
            return numbers;
        }

        private boolean isLittle(String word) {
            return view.plain("spoken.little").contains("|" + word + "|");
        }
    }
}
